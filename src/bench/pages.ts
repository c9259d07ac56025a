import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
// biome-ignore lint/style/noRestrictedImports: it measures the pages the tests try
import { sampleOfEachKind } from '../../e2e/pages/built.ts';
// biome-ignore lint/style/noRestrictedImports: it weighs as the tests do
import { weigh, withoutFonts } from '../../e2e/pages/weight.ts';
import { type Browsing, browseSite } from './browsing.ts';

/**
 * `npm run bench:pages [-- --locale zh-hans] [--runs 3] [--kinds post,event,…]`: what each kind of page weighs, and
 * what Lighthouse says of it on a simulated phone (median of the runs).
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
const DEBUGGING = 9333;

interface Row {
  kind: string;
  path: string;
  [figure: string]: string | number;
}

const rows = await browseSite(rowsOf, [`--remote-debugging-port=${DEBUGGING}`, '--disable-gpu']);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);

async function rowsOf(browsing: Browsing): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, rest] of Object.entries(sampleOfEachKind())) rows.push(await row(browsing, kind, rest));
  return rows;
}

async function row({ browser, origin }: Browsing, kind: string, rest: string): Promise<Row> {
  const path = `/${values.locale}/${rest}`;
  const page = await browser.newPage({ baseURL: origin });
  const weight = await weigh(page, path);
  await page.close();
  const kb = (bytes: number) => Math.round(bytes / 102.4) / 10;
  const parts = Object.fromEntries(Object.entries(weight).map(([part, bytes]) => [part, kb(bytes)]));
  const scores = values.kinds.split(',').includes(kind) ? await scoresOf(origin + path) : {};
  return { kind, path, ...parts, all: kb(withoutFonts(weight)), ...scores };
}

/** Lighthouse's scores of 100, and its layout shift, each the median of the runs. */
async function scoresOf(url: string): Promise<Record<string, number>> {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const result = await lighthouse(url, {
      port: DEBUGGING,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse has nothing to say of ${url}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
    const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
    runs.push({ ...Object.fromEntries(scores), shift: Math.round(shift * 1000) / 1000 });
  }
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((run) => run[name] ?? 0))]),
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
