import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownToHtml } from 'satteri';
import type { Locale } from '#i18n/locales.ts';
import { compareStrings } from '#text/compare.ts';
import { type CorpusDraft, corpusPageHtml, readCorpusDraft } from './corpus-page.ts';

/** Share of each language in a corpus. */
const SHARES: Readonly<Record<Locale, number>> = { 'zh-hans': 0.65, 'zh-hant': 0.2, en: 0.15 };
const MARKDOWN = /\.mdx?$/i;
/** Shorter files are lists of links and stubs; longer ones are generated. */
const BYTES = { min: 600, max: 120_000 };

/**
 * Writes pages made of the Markdown files in some folders: at most a given number, and the same ones each time. Where
 * there are too few in one language, there are more in the others.
 * @returns the number of pages in each language
 */
export async function writeCorpus(
  folders: readonly string[],
  target: string,
  count: number,
): Promise<Record<string, number>> {
  const drafts = distinctDrafts((await Promise.all(folders.map(readDrafts))).flat());
  const chosen = chooseDrafts(drafts, count);
  for (const draft of chosen) {
    const folder = join(target, draft.locale, 'posts', draft.slug);
    await mkdir(folder, { recursive: true });
    const html = corpusPageHtml(draft, markdownToHtml(draft.markdown).html);
    await writeFile(join(folder, 'index.html'), html);
  }
  return Object.fromEntries(
    Object.keys(SHARES).map((locale) => [locale, chosen.filter((draft) => draft.locale === locale).length]),
  );
}

/** True when a folder contains Markdown and no built page. */
export async function isMarkdownFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  return names.some((name) => MARKDOWN.test(name)) && !names.some((name) => name.endsWith('index.html'));
}

async function readDrafts(folder: string): Promise<CorpusDraft[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => MARKDOWN.test(name)).sort();
  const drafts: CorpusDraft[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const stats = await stat(file);
    if (!stats.isFile() || stats.size < BYTES.min || stats.size > BYTES.max) continue;
    const draft = readCorpusDraft(join(basename(folder), name), await readFile(file, 'utf8'));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Pages with distinct slugs and distinct texts; of equal ones the first. */
function distinctDrafts(drafts: readonly CorpusDraft[]): CorpusDraft[] {
  const [slugs, texts] = [new Set<string>(), new Set<string>()];
  return drafts.filter(({ slug, markdown }) => {
    const repeated = slugs.has(slug) || texts.has(markdown);
    slugs.add(slug);
    texts.add(markdown);
    return !repeated;
  });
}

function chooseDrafts(drafts: readonly CorpusDraft[], count: number): CorpusDraft[] {
  const ordered = drafts.toSorted((a, b) => compareStrings(digest(a), digest(b)));
  const byShare = Object.entries(SHARES).flatMap(([locale, share]) =>
    ordered.filter((draft) => draft.locale === locale).slice(0, Math.round(count * share)),
  );
  const taken = new Set(byShare);
  return [...byShare, ...ordered.filter((draft) => !taken.has(draft))].slice(0, count);
}

function digest({ slug }: CorpusDraft): string {
  return createHash('sha256').update(slug).digest('hex');
}

/** `npm run bench:corpus -- --to DIR [--count 1000] FOLDER …` */
if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { to: { type: 'string' }, count: { type: 'string', default: '1000' } },
    allowPositionals: true,
  });
  if (values.to === undefined) throw new Error('Missing option --to DIR, the folder for the pages.');
  console.log(await writeCorpus(positionals, values.to, Number(values.count)));
}
