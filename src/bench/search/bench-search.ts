import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageEditionSources } from '#integrations/search-index.ts';
import { type PageRecord, readPageRecord } from '#search/index/record.ts';
import { withBrowser } from '../browser-session.ts';
import { BLIND_QUESTIONS } from './blind-questions.ts';
import { runColdQueries, runQueries } from './browser-client.ts';
import { isMarkdownFolder, writeCorpus } from './corpus.ts';
import { faultProfile } from './fault-profile.ts';
import { FRESH_QUESTIONS } from './fresh-questions.ts';
import { generateQueries } from './generated-queries.ts';
import { measureIndexing } from './index-cost.ts';
import { startIndexServer } from './index-server.ts';
import { costRow } from './index-size.ts';
import { pasteProfile } from './paste-profile.ts';
import { phoneProfile } from './phone-profile.ts';
import { askQuestions, questionSummary } from './question-score.ts';
import { QUESTIONS } from './questions.ts';
import { judgedPages, relevantPaths, siteAliases, titleMatches } from './relevance.ts';
import type { BenchQuery, SearchEngineName } from './search-query.ts';
import { missLines, plainTable, reportRows, type SearchBenchRun, type TableRow } from './search-report.ts';
import { UNTUNED_QUESTIONS } from './untuned-questions.ts';

type Folders = Readonly<Record<SearchEngineName, string>>;

/**
 * `npm run bench:search [-- --content DIR] [--count 1000] [--seed 7] [--each 60] [--cold 3] [--classes LIST] [--misses] [--json]`:
 * compares our search with Pagefind as published, on queries made from the pages of a site, on pasted texts and when
 * files fail. Of the built site itself also the questions, and what a search costs on a slow phone.
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
    /** Classes of queries, separated by commas, and nothing else: a large site takes the other engine minutes. */
    classes: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** A word in texts, a name, and a word across both scripts. */
const PHONE_QUERIES = ['混沌工程', '敖小剑', 'KubeCon上海'];
/** Queries that are run while files fail. */
const FAULT_QUERIES = 20;

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
  const classes = values.classes?.split(',');
  const queries = generateQueries(records, pages, Number(values.seed), Number(values.each)).filter(
    ({ kind }) => classes === undefined || classes.includes(kind),
  );
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
  const tables = {
    rows: reportRows(run),
    sizes,
    ...(classes ? {} : await hardships(folders, pathOrder, queries, longestText(records))),
    questions: classes ? [] : await questionRows(site),
    phone: classes ? [] : await phoneProfile(site, PHONE_QUERIES),
  };
  print(about, run, tables);
}

function print(
  about: string,
  run: SearchBenchRun,
  tables: Readonly<Record<string, readonly TableRow[]>>,
): void {
  const shown = Object.values(tables).filter((rows) => rows.length > 0);
  if (values.json) console.log(JSON.stringify({ about, ...tables }));
  else console.log([about, ...shown.map(plainTable)].join('\n\n'));
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

/** Pasted texts and files that fail, with both engines. */
async function hardships(
  folders: Folders,
  pathOrder: string[],
  queries: readonly BenchQuery[],
  text: string,
): Promise<{ paste: TableRow[]; faults: TableRow[] }> {
  const server = await startIndexServer(folders, pathOrder);
  const failing = queries.filter(({ kind }) => kind === 'words of titles').slice(0, FAULT_QUERIES);
  try {
    return await withBrowser(async (browser) => {
      const [paste, faults]: [TableRow[], TableRow[]] = [[], []];
      for (const engine of ['stock', 'ours'] as const) {
        faults.push(...(await faultProfile(browser, server, engine, failing)));
        paste.push(...(await pasteProfile(await browser.newPage(), server, engine, text)));
      }
      return { paste, faults };
    });
  } finally {
    server.server.close();
  }
}

/** The text of the longest page in Simplified Chinese. */
function longestText(records: readonly PageRecord[]): string {
  const texts = records
    .filter(({ locale }) => locale === 'zh-hans')
    .map(({ blocks }) => blocks.map(({ text }) => text).join(''));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

async function questionRows(site: string): Promise<TableRow[]> {
  const sets = Object.entries({
    tuned: QUESTIONS,
    untuned: UNTUNED_QUESTIONS,
    fresh: FRESH_QUESTIONS,
    blind: BLIND_QUESTIONS,
  });
  const rows: TableRow[] = [];
  for (const [set, questions] of sets) {
    const answers = await askQuestions(site, questions);
    if (answers.length > 0) rows.push({ set, ...questionSummary(answers) });
  }
  return rows;
}

function firstOfEachKind(queries: readonly BenchQuery[], count: number): BenchQuery[] {
  const byKind = Map.groupBy(queries, ({ kind }) => kind);
  return [...byKind.values()].flatMap((ofKind) => ofKind.slice(0, count));
}
