import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { aliasesIn, answers, judged, type Question, questionsFrom } from '#search/bench.ts';
import { pageGroups } from '#search/integration.ts';
import { type PageRecord, recordOf } from '#search/record.ts';
import { searchFiles } from '#search/site-index.ts';
// biome-ignore lint/style/noRestrictedImports: it measures in the browser the tests run in
import { findBrowser } from '../../e2e/browser.ts';

/** What one engine answered to one question. */
interface Reply {
  paths: string[];
  ms: number;
}

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: fileURLToPath(new URL('../../dist/', import.meta.url)) },
    seed: { type: 'string', default: '7' },
    each: { type: 'string', default: '60' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

await bench(values.site, Number(values.seed), Number(values.each));

async function bench(site: string, seed: number, each: number): Promise<void> {
  const groups = await pageGroups(site);
  const sources = (await Promise.all(groups.map((group) => group()))).flat();
  const records = sources.flatMap(({ url, html }) => recordOf(url, html) ?? []);
  const pages = judged(records);
  const aliases = aliasesIn(records);
  const questions = questionsFrom(records, pages, seed, each);
  const [ours, oursTook] = await timed(() => searchFiles(groups));
  const [stock, stockTook] = await timed(() => stockFiles(sources));
  const server = await serve(
    new Map([...prefixed('pagefind', ours), ...prefixed('stock', stock)]),
    pages.map(({ path }) => path),
  );
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage();
    const replies = {
      ours: await ask(page, server, 'ours', questions),
      stock: await ask(page, server, 'stock', questions),
    };
    const truth = questions.map((question) => answers(pages, question, aliases));
    const cold = await coldBytes(browser, server, questions.slice(0, 5));
    report(questions, truth, replies, records, pages.length);
    console.log(
      `index: ours ${sizeOf(ours)} KB in ${oursTook} ms, stock ${sizeOf(stock)} KB in ${stockTook} ms`,
    );
    console.log(
      `bytes to the first answer: ${cold.map((bytes) => `${Math.round(bytes / 1024)} KB`).join(', ')}`,
    );
  } finally {
    await browser.close();
    server.server.close();
  }
}

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  return [await run(), Math.round(performance.now() - started)];
}

/** Pagefind as it comes, on the same pages. */
async function stockFiles(
  sources: readonly { url: string; html: string }[],
): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  try {
    if (!index) throw new Error('Pagefind made no index.');
    for (const { url, html } of sources) {
      const marked = html
        .replaceAll('data-search-ignore', 'data-pagefind-ignore')
        .replace('<main ', '<main data-pagefind-body ');
      await index.addHTMLFile({ url, content: marked });
    }
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

interface Serving {
  server: Server;
  origin: string;
  /** Path of each page by its place in the table. */
  order: string[];
}

/** Serves both indexes, and our sources as the browser reads them: types stripped, `#` names resolved. */
async function serve(files: ReadonlyMap<string, Uint8Array>, order: string[]): Promise<Serving> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*/, '')).slice(1);
    const source = path.startsWith('src/') ? await sourceOf(path).catch(() => undefined) : undefined;
    const body =
      source ?? files.get(path) ?? (path === '' ? '<!doctype html><html lang="zh-Hans"></html>' : undefined);
    const type =
      path === '' ? 'text/html' : /\.(?:js|ts)$/.test(path) ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, origin: `http://127.0.0.1:${port}`, order };
}

async function sourceOf(path: string): Promise<string> {
  const file = join(fileURLToPath(new URL('../../', import.meta.url)), path);
  await stat(file);
  const code = stripTypeScriptTypes(await readFile(file, 'utf8'));
  return code.replace(/(from\s+')#/g, '$1/src/');
}

async function ask(
  page: Page,
  { origin, order }: Serving,
  engine: 'ours' | 'stock',
  questions: readonly Question[],
): Promise<Reply[]> {
  await page.goto(origin);
  const asked = questions.map(({ asked }) => asked);
  return page.evaluate(
    async ({ engine, asked, order }) => {
      const pathOf = (url: string) => url.replace(/^\/[^/]+\//, '').replace(/#.*/, '');
      const search = await (engine === 'ours' ? openOurs() : openStock());
      const replies: { paths: string[]; ms: number }[] = [];
      for (const q of asked) {
        const started = performance.now();
        const paths = await search(q);
        replies.push({ paths: [...new Set(paths)], ms: performance.now() - started });
      }
      return replies;

      async function openOurs() {
        const address = '/src/islands/search-engine.ts';
        const { searchEngine } = await import(address);
        const opened = searchEngine('zh-hans');
        return async (q: string): Promise<string[]> => {
          const { hits } = await opened.ask(q, {});
          return hits.map(({ row }: { row: { at: number } }) => order[row.at] ?? '');
        };
      }

      async function openStock() {
        const address = '/stock/pagefind.js';
        const pagefind = await import(address);
        return async (q: string): Promise<string[]> => {
          const { results } = await pagefind.search(q);
          const texts = await Promise.all(
            results.map((result: { data: () => Promise<{ url: string }> }) => result.data()),
          );
          return texts.map(({ url }) => pathOf(url));
        };
      }
    },
    { engine, asked, order },
  );
}

/** Bytes a reader downloads, compressed as a host would, until the first answer to each of some questions. */
async function coldBytes(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  serving: Serving,
  questions: readonly Question[],
) {
  const totals: number[] = [];
  for (const question of questions) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/')) bodies.push(response.body());
    });
    await ask(page, serving, 'ours', [question]);
    const loaded = await Promise.all(bodies);
    totals.push(loaded.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0));
    await context.close();
  }
  return totals;
}

function report(
  questions: readonly Question[],
  truth: readonly Set<string>[],
  replies: { ours: readonly Reply[]; stock: readonly Reply[] },
  records: readonly PageRecord[],
  pages: number,
): void {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const rows = kinds.flatMap((kind) => {
    return (['stock', 'ours'] as const).map((engine) => ({
      kind,
      engine,
      ...figures(kind, replies[engine], questions, truth),
    }));
  });
  console.log(`${pages} pages, ${records.length} editions, ${questions.length} questions`);
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
  if (values.misses) tellMisses(questions, truth, replies.ours);
}

function figures(
  kind: string,
  replies: readonly Reply[],
  questions: readonly Question[],
  truth: readonly Set<string>[],
) {
  const of = questions.flatMap((question, index) => (question.kind === kind ? [{ question, index }] : []));
  const each = of.map(({ question, index }) => {
    const { paths, ms } = replies[index] ?? { paths: [], ms: 0 };
    const wanted = truth[index] ?? new Set();
    const right = paths.filter((path) => wanted.has(path)).length;
    const ten = paths.slice(0, 10).filter((path) => wanted.has(path)).length;
    return {
      recall: wanted.size === 0 ? undefined : right / wanted.size,
      precision: paths.length === 0 ? undefined : right / paths.length,
      ten: wanted.size === 0 ? undefined : ten / Math.min(10, wanted.size),
      titled:
        question.titled === undefined ? undefined : Number(paths.slice(0, 10).includes(question.titled)),
      ms,
    };
  });
  const times = each.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    asked: each.length,
    recall: percent(each.map(({ recall }) => recall)),
    precision: percent(each.map(({ precision }) => precision)),
    'recall at 10': percent(each.map(({ ten }) => ten)),
    'title in 10': percent(each.map(({ titled }) => titled)),
    'with results': of.filter(({ index }) => (replies[index]?.paths.length ?? 0) > 0).length,
    'median ms': Math.round(times[Math.floor(times.length / 2)] ?? 0),
    'p95 ms': Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
  };
}

function percent(numbers: readonly (number | undefined)[]): number | string {
  const known = numbers.filter((number) => number !== undefined);
  if (known.length === 0) return '–';
  return Math.round((known.reduce((sum, number) => sum + number, 0) / known.length) * 1000) / 10;
}

function tellMisses(
  questions: readonly Question[],
  truth: readonly Set<string>[],
  replies: readonly Reply[],
): void {
  questions.forEach(({ kind, asked }, index) => {
    const [found, wanted] = [new Set(replies[index]?.paths), truth[index] ?? new Set<string>()];
    const missed = [...wanted].filter((path) => !found.has(path));
    const stray = [...found].filter((path) => !wanted.has(path));
    if (missed.length + stray.length > 0)
      console.log(kind, asked, { missed: missed.slice(0, 4), stray: stray.slice(0, 4) });
  });
}

function prefixed(folder: string, files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].map(([path, content]) => [`${folder}/${path}`, content]);
}

function sizeOf(files: ReadonlyMap<string, Uint8Array>): number {
  return Math.round(
    [...files]
      .filter(([path]) => /\.pf_|\.json$/.test(path))
      .reduce(
        (sum, [path, content]) => sum + (path.endsWith('.json') ? gzipSync(content) : content).length,
        0,
      ) / 1024,
  );
}
