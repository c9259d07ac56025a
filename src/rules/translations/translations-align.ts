import { alignParagraphs, pairStatus } from '#parallel/alignment.ts';
import { paragraphIdsOf, resolveSourceParagraphs } from '#parallel/source-paragraphs.ts';
import type { OriginalEntry, TranslationEntry } from '#reader/entry.ts';
import { type Finding, warningFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const translationsAlign: Rule = {
  name: 'translations-align',
  description:
    'Each paragraph of a translation has its paragraph in the original, which has not changed since.',
  check: ({ entries, originals }) =>
    entries.flatMap((entry) => {
      const original = entry.role === 'translation' ? originals.get(entry.id) : undefined;
      return entry.role === 'translation' && original ? alignmentFindings(original, entry) : [];
    }),
};

function alignmentFindings(original: OriginalEntry, translation: TranslationEntry): Finding[] {
  const { file } = translation;
  const originalIds = paragraphIdsOf(original.prose.sentences);
  const count = paragraphIdsOf(translation.prose.sentences).length;
  const declared = translation.data.sourceParagraphs;
  const sources = resolveSourceParagraphs(originalIds, paragraphIdsOf(translation.prose.sentences), declared);
  const position = translation.positionOf(declared ? ['sourceParagraphs'] : []);
  if (!sources && declared) {
    const args = { count, listedCount: declared.length, file };
    return [warningFinding('translation-paragraphs-miscounted', file, position, args)];
  }
  if (!sources) {
    const args = { count, originalCount: originalIds.length };
    return [warningFinding('translation-not-aligned', file, position, args)];
  }
  const behind = alignParagraphs(originalIds, sources).filter((pair) => pairStatus(pair) !== 'same').length;
  return behind > 0
    ? [warningFinding('translation-paragraphs-behind', file, position, { count: behind, file })]
    : [];
}
