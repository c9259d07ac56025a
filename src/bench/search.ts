import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { pageEditionGroups } from '#integrations/search.ts';
import { type PageRecord, readPageRecord } from '#search/index/record.ts';
import { ask, askCold, type Cold } from './browser.ts';
import { inBrowser } from './browsing.ts';
import { isMarkdown, writeCorpus } from './corpus.ts';
import { type Cost, type Engine, indexApart } from './index-build.ts';
import { type Findings, missesOf, quantile, rowsOf, tableOf } from './report.ts';
import { aliasesIn, answers, judged, type Question, titledBy } from './search-measures.ts';
import { questionsFrom } from './search-questions.ts';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: fileURLToPath(new URL('../../dist/', import.meta.url)) },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    each: { type: 'string', default: '60' },
    cold: { type: 'string', default: '3' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const scratch = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
  await bench(await siteFrom(values.content));
} finally {
  await rm(scratch, { recursive: true });
}

/** Prints how our search and stock Pagefind answer questions made from the pages of a site, and what they cost. */
async function bench(site: string): Promise<void> {
  const records = await recordsOf(site);
  const pages = judged(records);
  const aliases = aliasesIn(records);
  const questions = questionsFrom(records, pages, Number(values.seed), Number(values.each));
  const folders = { ours: join(scratch, 'ours'), stock: join(scratch, 'stock') };
  const stockCost = await indexApart('stock', site, folders.stock);
  const costs = { stock: stockCost, ours: await indexApart('ours', site, folders.ours) };
  const order = pages.map(({ path }) => path);
  const findings: Findings = {
    questions,
    truth: questions.map((question) => answers(pages, question, aliases)),
    titled: questions.map((question) => titledBy(pages, question)),
    ...(await asked(folders, order, questions)),
  };
  const sizes = [
    await lineOf('stock', costs, folders, findings.cold),
    await lineOf('ours', costs, folders, findings.cold),
  ];
  const about = `${pages.length} pages, ${records.length} editions, ${questions.length} questions, seed ${values.seed}`;
  print(about, findings, sizes);
}

function print(about: string, findings: Findings, sizes: Record<string, string | number>[]): void {
  const rows = rowsOf(findings);
  console.log(
    values.json
      ? JSON.stringify({ about, rows, sizes })
      : [about, tableOf(rows), '', tableOf(sizes)].join('\n'),
  );
  if (values.misses) console.log(`\n${missesOf(findings).join('\n')}`);
}

/** The site itself, or bare pages made of a folder of Markdown. */
async function siteFrom(content: string): Promise<string> {
  if (!(await isMarkdown(content))) return content;
  const to = join(scratch, 'site');
  await writeCorpus([content], to, Number(values.count));
  return to;
}

async function recordsOf(site: string): Promise<PageRecord[]> {
  const groups = await pageEditionGroups(site);
  const sources = (await Promise.all(groups.map((group) => group()))).flat();
  return sources.flatMap(({ url, html }) => readPageRecord(url, html) ?? []);
}

async function asked(folders: Record<Engine, string>, order: string[], questions: readonly Question[]) {
  const serving = await serve(folders, order);
  try {
    return await inBrowser(async (browser) => {
      const page = await browser.newPage();
      const replies = {
        stock: await ask(page, serving, 'stock', questions),
        ours: await ask(page, serving, 'ours', questions),
      };
      const few = someOfEach(questions, Number(values.cold));
      const cold = {
        stock: await askCold(browser, serving, 'stock', few),
        ours: await askCold(browser, serving, 'ours', few),
      };
      return { replies, cold };
    });
  } finally {
    serving.server.close();
  }
}

function someOfEach(questions: readonly Question[], count: number): Question[] {
  const byKind = Map.groupBy(questions, ({ kind }) => kind);
  return [...byKind.values()].flatMap((of) => of.slice(0, count));
}

/** What an index costs: to build, on disk, and to a reader who has nothing of it yet. */
async function lineOf(
  engine: Engine,
  costs: Record<Engine, Cost>,
  folders: Record<Engine, string>,
  cold: Record<Engine, readonly Cold[]>,
) {
  const { ms, own, engine: beside } = costs[engine];
  const queries = cold[engine].map(({ query }) => query);
  return {
    engine,
    'index ms': ms,
    'of stock': (ms / costs.stock.ms).toFixed(2),
    'memory MB': `${own} + ${beside}`,
    'index KB': await sizeOf(folders[engine], /\.pf_(?:index|meta|filter)$|\.json$/),
    'texts KB': await sizeOf(folders[engine], /\.pf_fragment$/),
    'once KB': quantile(
      cold[engine].map(({ once }) => once),
      0.5,
    ),
    'cold query KB, median': quantile(queries, 0.5),
    p95: quantile(queries, 0.95),
    most: quantile(queries, 1),
  };
}

/** KB of some files of an index, compressed as a host would. */
async function sizeOf(folder: string, which: RegExp): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => which.test(name));
  let sum = 0;
  for (const name of names) {
    const content = await readFile(join(folder, name));
    sum += name.endsWith('.json') ? gzipSync(content).length : content.length;
  }
  return Math.round(sum / 1024);
}
