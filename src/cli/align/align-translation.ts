import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignParagraphs, pairStatus } from '#parallel/alignment.ts';
import { paragraphIdsOf, resolveSourceParagraphs } from '#parallel/source-paragraphs.ts';
import type { OriginalEntry, TranslationEntry } from '#reader/entry.ts';
import { paragraphFromHistory } from '../git/paragraph-history.ts';
import { setFrontMatterFields } from './front-matter-fields.ts';

/** Result of aligning a translation. */
export type AlignmentResult =
  | { isWritten: boolean; paragraphCount: number; changedCount: number }
  | { problem: string };

/**
 * Writes into a translation which paragraphs of its original it translates and, for those that have changed since, the
 * text that was translated.
 * @param isUpToDate true when the translator states that the translation follows the original as it is now
 * @returns the problem when the numbers of paragraphs differ
 */
export function alignTranslation(
  contentDir: string,
  original: OriginalEntry,
  translation: TranslationEntry,
  isUpToDate: boolean,
): AlignmentResult {
  const { sourceParagraphs: declared } = translation.data;
  const [current, own] = [paragraphIds(original), paragraphIds(translation)];
  const sourceParagraphs = resolveSourceParagraphs(current, own, isUpToDate ? undefined : declared);
  if (!sourceParagraphs)
    return { problem: mismatchMessage({ original, translation, current, own, declared }) };
  const changed = alignParagraphs(current, sourceParagraphs).filter((pair) => pairStatus(pair) === 'changed');
  const previousParagraphs = Object.fromEntries(
    changed.flatMap(({ sourceId = '' }) => {
      const known = translation.data.previousParagraphs?.[sourceId];
      const text = known ?? paragraphFromHistory(contentDir, original.file, sourceId);
      return text ? [[sourceId, text]] : [];
    }),
  );
  const file = join(contentDir, translation.file);
  const before = readFileSync(file, 'utf8');
  const after = setFrontMatterFields(before, {
    sourceParagraphs,
    previousParagraphs: changed.length > 0 ? previousParagraphs : undefined,
  });
  if (after !== before) writeFileSync(file, after);
  return { isWritten: after !== before, paragraphCount: own.length, changedCount: changed.length };
}

function paragraphIds({ prose }: OriginalEntry | TranslationEntry): string[] {
  return paragraphIdsOf(prose.sentences);
}

interface Mismatch {
  original: OriginalEntry;
  translation: TranslationEntry;
  current: readonly string[];
  own: readonly string[];
  declared: readonly string[] | undefined;
}

function mismatchMessage({ original, translation, current, own, declared }: Mismatch): string {
  const counts = `${translation.file} has ${own.length} paragraphs, ${original.file} has ${current.length}`;
  if (declared === undefined)
    return `${counts}.
Without equal numbers the paragraphs cannot be paired. Give both the same number, or list in sourceParagraphs: for each paragraph of the translation the id of its original (#p-… in the URL of the paragraph).`;
  return `${counts}, and sourceParagraphs: lists ${declared.length}.
The translation got or lost a paragraph. Correct sourceParagraphs: to one id for each paragraph, or give both texts the same number and run npm run align -- --done ${translation.file}.`;
}
