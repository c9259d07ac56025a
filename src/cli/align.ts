import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignParagraphs, pairStatus } from '#parallel/alignment.ts';
import { paragraphIdsOf, paragraphText, resolveSourceParagraphs } from '#parallel/source-paragraphs.ts';
import { readProse } from '#prose/read-prose.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import type { Translation } from '#schemas/post.ts';
import { withFields } from './front-matter.ts';

/**
 * `npm run align [-- --done] [file …]`: writes into each translation which paragraphs of its original it follows,
 * and, once the original has changed, what those paragraphs said before (from the history of git, where there is
 * one). With `--done` the named translations have been brought up to date: they follow the original of today.
 */
const { values, positionals } = parseArgs({ options: { done: { type: 'boolean' } }, allowPositionals: true });
const dir = contentDir();
const { entries } = readArchive(dir);
const chosen = entries.filter(
  ({ role, file }) =>
    role === 'translation' && (positionals.length === 0 || positionals.some((one) => one.endsWith(file))),
);
const refused = chosen.flatMap((translation) => settle(translation) ?? []);
console.log(`${chosen.length} translations looked at, ${refused.length} need a hand`);
for (const words of refused) console.error(`\n${words}`);
process.exitCode = refused.length > 0 || (positionals.length > 0 && chosen.length === 0) ? 1 : 0;

/** Writes what is to be written; returns what stands in the way, in words. */
function settle(translation: Entry): string | undefined {
  const original = entries.find(({ role, id }) => role === 'original' && id === translation.id);
  if (!original) return undefined;
  const data = translation.data as Translation;
  const [now, mine] = [paragraphs(original), paragraphs(translation)];
  const follows = resolveSourceParagraphs(now, mine, values.done ? undefined : data.sourceParagraphs);
  if (!follows)
    return mismatch(original, translation, now.length, mine.length, data.sourceParagraphs?.length);
  const lost = alignParagraphs(now, follows).filter((pair) => pairStatus(pair) === 'changed');
  const earlier = Object.fromEntries(
    lost.flatMap(({ sourceId = '' }) => {
      const words = data.previousParagraphs?.[sourceId] ?? fromHistory(original.file, sourceId);
      return words ? [[sourceId, words]] : [];
    }),
  );
  const path = join(dir, translation.file);
  const before = readFileSync(path, 'utf8');
  const after = withFields(before, {
    sourceParagraphs: follows,
    previousParagraphs: lost.length > 0 ? earlier : undefined,
  });
  if (after !== before) {
    writeFileSync(path, after);
    console.log(`${translation.file}: ${mine.length} paragraphs, ${lost.length} behind the original`);
  }
  return undefined;
}

function paragraphs(entry: Entry): string[] {
  return paragraphIdsOf(entry.prose?.sentences ?? []);
}

function mismatch(
  original: Entry,
  translation: Entry,
  theirs: number,
  mine: number,
  stated?: number,
): string {
  const has = `${translation.file} has ${mine} paragraphs, ${original.file} has ${theirs}`;
  return stated === undefined
    ? `${has}.\nWhich translates which cannot be told. Make them as many, or list under sourceParagraphs: the id of the original paragraph for each paragraph of the translation (#p-… in the page URL).`
    : `${has}, and sourceParagraphs: lists ${stated}.\nA paragraph of the translation was added or removed. Write one id for each paragraph under sourceParagraphs:, or make the two as many and run npm run align -- --done ${translation.file}.`;
}

/** The words a paragraph had, from the newest commit of its file that still has it. */
function fromHistory(file: string, id: string): string | undefined {
  const path = join(dir, file);
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  for (const commit of git(['log', '--format=%H', '--', path]).split('\n').filter(Boolean)) {
    const text = git(['show', `${commit}:./${file}`]);
    const words = text && paragraphText(readProse(text, format).sentences, id);
    if (words) return words;
  }
  return undefined;
}

function git(args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
