import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownToHtml } from 'satteri';
import { type Draft, draftOf, pageOf, SHARES } from './corpus-page.ts';

/**
 * Writes at most so many pages, the same ones each time, 65 in 100 Simplified, 20 Traditional, 15 English; where one
 * kind runs short, the others fill up.
 * @returns how many pages there are in each language
 */
export async function writeCorpus(
  folders: readonly string[],
  to: string,
  count: number,
): Promise<Record<string, number>> {
  const drafts = distinct((await Promise.all(folders.map(draftsBelow))).flat());
  const chosen = choose(drafts, count);
  for (const draft of chosen) {
    const folder = join(to, draft.locale, 'posts', draft.slug);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), pageOf(draft, markdownToHtml(draft.markdown).html));
  }
  return Object.fromEntries(
    Object.keys(SHARES).map((locale) => [locale, chosen.filter((draft) => draft.locale === locale).length]),
  );
}

/** True when a folder holds Markdown and no built page. */
export async function isMarkdown(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  return names.some((name) => MARKDOWN.test(name)) && !names.some((name) => name.endsWith('index.html'));
}

const MARKDOWN = /\.mdx?$/i;

/** Shorter files are lists of links and stubs; longer ones are generated. */
const [SHORTEST, LONGEST] = [600, 120_000];

async function draftsBelow(folder: string): Promise<Draft[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => MARKDOWN.test(name)).sort();
  const drafts: Draft[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const { size } = await stat(file);
    if (size < SHORTEST || size > LONGEST) continue;
    const draft = draftOf(join(basename(folder), name), await readFile(file, 'utf8'));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** One page for each text and each address. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const [slugs, texts] = [new Set<string>(), new Set<string>()];
  return drafts.filter(({ slug, markdown }) => {
    const again = slugs.has(slug) || texts.has(markdown);
    slugs.add(slug);
    texts.add(markdown);
    return !again;
  });
}

function choose(drafts: readonly Draft[], count: number): Draft[] {
  const order = drafts.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
  const first = Object.entries(SHARES).flatMap(([locale, share]) =>
    order.filter((draft) => draft.locale === locale).slice(0, Math.round(count * share)),
  );
  const taken = new Set(first);
  return [...first, ...order.filter((draft) => !taken.has(draft))].slice(0, count);
}

function digest({ slug }: Draft): string {
  return createHash('sha256').update(slug).digest('hex');
}

/**
 * Turns folders of Markdown that others wrote into bare pages that search can read:
 * `node src/bench/corpus.ts --to DIR [--count 1000] FOLDER …`.
 */
if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { to: { type: 'string' }, count: { type: 'string', default: '1000' } },
    allowPositionals: true,
  });
  if (values.to === undefined) throw new Error('Say where the pages shall lie: --to DIR');
  console.log(await writeCorpus(positionals, values.to, Number(values.count)));
}
