import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import type { Engine } from './index-build.ts';
import type { Question } from './search-measures.ts';
import { FOLDERS, type Serving } from './server.ts';

/** What one engine answered to one question. */
export interface Reply {
  paths: string[];
  ms: number;
}

/** A question asked by a reader who has nothing yet: KB that come with any question, and with this one. */
export interface Cold {
  kind: string;
  ms: number;
  once: number;
  query: number;
}

/** Asks all questions of one engine in one page for each tree, one after the other. */
export async function ask(
  page: Page,
  serving: Serving,
  engine: Engine,
  questions: readonly Question[],
): Promise<Reply[]> {
  const replies: Reply[] = Array.from({ length: questions.length }, () => ({ paths: [], ms: 0 }));
  for (const tree of ['zh-hans', 'en'] as const) {
    const of = questions.flatMap((question, at) => ((question.tree ?? 'zh-hans') === tree ? [at] : []));
    if (of.length === 0) continue;
    const asked = of.map((at) => questions[at]?.asked ?? '');
    const given = await askIn(page, serving, engine, tree, asked);
    given.forEach((reply, index) => {
      replies[of[index] ?? 0] = reply;
    });
  }
  return replies;
}

/** Asks each question with an empty cache, and counts what is downloaded, compressed as a host would. */
export async function askCold(
  browser: Browser,
  serving: Serving,
  engine: Engine,
  questions: readonly Question[],
): Promise<Cold[]> {
  const results: Cold[] = [];
  for (const question of questions) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<[string, Buffer]>[] = [];
    page.on('response', (response) => {
      const url = response.url();
      if (url.includes(`/${FOLDERS[engine]}/`)) bodies.push(response.body().then((body) => [url, body]));
    });
    const [reply] = await ask(page, serving, engine, [question]);
    const loaded = await Promise.all(bodies);
    const sum = (mine: boolean) =>
      loaded
        .filter(([url]) => !url.includes('.pf_fragment') && url.includes('.pf_index') === mine)
        .reduce((total, [, body]) => total + Math.min(body.length, gzipSync(body).length), 0) / 1024;
    results.push({ kind: question.kind, ms: reply?.ms ?? 0, once: sum(false), query: sum(true) });
    await context.close();
  }
  return results;
}

async function askIn(
  page: Page,
  { origin, order }: Serving,
  engine: Engine,
  tree: Locale,
  asked: readonly string[],
): Promise<Reply[]> {
  await page.goto(`${origin}/?${tree}`);
  return page.evaluate(
    async ({ engine, tree, asked, order }) => {
      const pathOf = (url: string) => url.replace(/^\/[^/]+\//, '').replace(/#.*/, '');
      const replies: { paths: string[]; ms: number }[] = [];
      const started = performance.now();
      const search = await (engine === 'ours' ? openOurs() : openStock());
      const opening = asked.length === 1 ? performance.now() - started : 0;
      for (const q of asked) {
        const before = performance.now();
        const found = await search(q);
        const ms = opening + performance.now() - before;
        replies.push({ paths: [...new Set(await found())], ms });
      }
      return replies;

      async function openOurs() {
        const address = '/src/islands/search-engine.ts';
        const { searchEngine } = await import(address);
        const opened = searchEngine(tree);
        return async (q: string) => {
          const { hits } = await opened.ask(q, {});
          return async (): Promise<string[]> =>
            hits.map(({ row }: { row: { at: number } }) => order[row.at] ?? '');
        };
      }

      async function openStock() {
        const address = '/stock/pagefind.js';
        const pagefind = await import(address);
        // Its results have no address before their texts are loaded; that is not timed.
        return async (q: string) => {
          const { results } = await pagefind.search(q);
          return async (): Promise<string[]> => {
            const texts = await Promise.all(
              results.map((result: { data: () => Promise<{ url: string }> }) => result.data()),
            );
            return texts.map(({ url }) => pathOf(url));
          };
        };
      }
    },
    { engine, tree, asked, order },
  );
}
