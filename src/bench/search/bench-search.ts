import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageEditionSources } from '#integrations/search-index.ts';
import { type PageRecord, readPageRecord } from '#search/index/record.ts';
import { withBrowser } from '../browser-session.ts';
import { runColdQueries, runQueries } from './browser-client.ts';
import { isMarkdownFolder, writeCorpus } from './corpus.ts';
import { generateQueries } from './generated-queries.ts';
import { measureIndexing } from './index-cost.ts';
import { startIndexServer } from './index-server.ts';
import { costRow } from './index-size.ts';
import { judgedPages, relevantPaths, siteAliases, titleMatches } from './relevance.ts';
import type { BenchQuery, SearchEngineName } from './search-query.ts';
import { missLines, plainTable, reportRows, type SearchBenchRun, type TableRow } from './search-report.ts';

type Folders = Readonly<Record<SearchEngineName, string>>;

/**
 * `npm run bench:search [-- --content DIR] [--count 1000] [--seed 7] [--each 60] [--cold 3] [--misses] [--json]`:
 * compares our search with Pagefind as published, on queries made from the pages of a site.
 */
const { values } = parseArgs({
  options: {
    /** A built site, or a folder of Markdown. */
    content: { type: 'string', default: fileURLToPath(new URL('../../../dist/', import.meta.url)) },
    /** Pages made of a folder of Markdown. */
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    /** Queries of each class, and those of them that are also run with an empty cache. */
    each: { type: 'string', default: '60' },
    cold: { type: 'string', default: '3' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const scratch = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
  await benchSite(await siteFolder(values.content));
} finally {
  await rm(scratch, { recursive: true });
}

async function benchSite(site: string): Promise<void> {
  const records = await readRecords(site);
  const pages = judgedPages(records);
  const aliases = siteAliases(records);
  const queries = generateQueries(records, pages, Number(values.seed), Number(values.each));
  const folders: Folders = { ours: join(scratch, 'ours'), stock: join(scratch, 'stock') };
  const stock = await measureIndexing('stock', site, folders.stock);
  const costs = { stock, ours: await measureIndexing('ours', site, folders.ours) };
  const pathOrder = pages.map(({ path }) => path);
  const run: SearchBenchRun = {
    queries,
    relevant: queries.map((query) => relevantPaths(pages, query, aliases)),
    inTitle: queries.map((query) => titleMatches(pages, query)),
    ...(await runBothEngines(folders, pathOrder, queries)),
  };
  const sizes = [
    await costRow('stock', costs, folders.stock, run.cold.stock),
    await costRow('ours', costs, folders.ours, run.cold.ours),
  ];
  const about = `${pages.length} pages, ${records.length} editions, ${queries.length} queries, seed ${values.seed}`;
  print(about, run, sizes);
}

function print(about: string, run: SearchBenchRun, sizes: readonly TableRow[]): void {
  const rows = reportRows(run);
  if (values.json) console.log(JSON.stringify({ about, rows, sizes }));
  else console.log([about, plainTable(rows), '', plainTable(sizes)].join('\n'));
  if (values.misses) console.log(`\n${missLines(run).join('\n')}`);
}

/** The built site itself, or a site made of a folder of Markdown. */
async function siteFolder(content: string): Promise<string> {
  if (!(await isMarkdownFolder(content))) return content;
  const folder = join(scratch, 'site');
  await writeCorpus([content], folder, Number(values.count));
  return folder;
}

async function readRecords(site: string): Promise<PageRecord[]> {
  const sources = await pageEditionSources(site);
  const editions = (await Promise.all(sources.map((read) => read()))).flat();
  return editions.flatMap(({ url, html }) => readPageRecord(url, html) ?? []);
}

async function runBothEngines(
  folders: Folders,
  pathOrder: string[],
  queries: readonly BenchQuery[],
): Promise<Pick<SearchBenchRun, 'replies' | 'cold'>> {
  const server = await startIndexServer(folders, pathOrder);
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const replies = {
        stock: await runQueries(page, server, 'stock', queries),
        ours: await runQueries(page, server, 'ours', queries),
      };
      const few = firstOfEachKind(queries, Number(values.cold));
      const cold = {
        stock: await runColdQueries(browser, server, 'stock', few),
        ours: await runColdQueries(browser, server, 'ours', few),
      };
      return { replies, cold };
    });
  } finally {
    server.server.close();
  }
}

function firstOfEachKind(queries: readonly BenchQuery[], count: number): BenchQuery[] {
  const byKind = Map.groupBy(queries, ({ kind }) => kind);
  return [...byKind.values()].flatMap((ofKind) => ofKind.slice(0, count));
}
