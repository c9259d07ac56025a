import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { samplePages } from '#testing/built-site.ts';
import { measurePageWeight, weightWithoutFonts } from '#testing/page-weight.ts';
import { type BrowserSession, withBuiltSite } from './browser-session.ts';
import { median } from './statistics.ts';

/**
 * `npm run bench:pages [-- --locale zh-hans] [--runs 3] [--kinds post,event,…] [--json]`: the weight of one page of
 * each kind, in KB, and Lighthouse's scores on a simulated phone for some of them (median of the runs).
 */
const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'zh-hans' },
    runs: { type: 'string', default: '3' },
    kinds: { type: 'string', default: 'home,post,event,person,search,list of events' },
    json: { type: 'boolean', default: false },
  },
});
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUGGING_PORT = 9333;

interface PageFigures {
  kind: string;
  path: string;
  [figure: string]: string | number;
}

const rows = await withBuiltSite(measurePages, [
  `--remote-debugging-port=${DEBUGGING_PORT}`,
  '--disable-gpu',
]);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);

async function measurePages(session: BrowserSession): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const [kind, path] of Object.entries(samplePages()))
    figures.push(await measurePage(session, kind, path));
  return figures;
}

async function measurePage(
  { browser, origin }: BrowserSession,
  kind: string,
  pathInLocale: string,
): Promise<PageFigures> {
  const path = `/${values.locale}/${pathInLocale}`;
  const page = await browser.newPage({ baseURL: origin });
  const weight = await measurePageWeight(page, path);
  await page.close();
  const kb = (bytes: number) => Math.round(bytes / 102.4) / 10;
  const parts = Object.fromEntries(Object.entries(weight).map(([part, bytes]) => [part, kb(bytes)]));
  const scores = values.kinds.split(',').includes(kind) ? await lighthouseScores(origin + path) : {};
  return { kind, path, ...parts, all: kb(weightWithoutFonts(weight)), ...scores };
}

/** Lighthouse's scores, from 0 to 100, and its layout shift, each the median of the runs. */
async function lighthouseScores(url: string): Promise<Record<string, number>> {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) runs.push(await lighthouseRun(url));
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]));
}

async function lighthouseRun(url: string): Promise<Record<string, number>> {
  const onlyCategories = [...CATEGORIES];
  const result = await lighthouse(url, { port: DEBUGGING_PORT, logLevel: 'error', onlyCategories });
  if (!result) throw new Error(`Lighthouse returned no result for ${url}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  return { ...Object.fromEntries(scores), shift: Math.round(shift * 1000) / 1000 };
}
