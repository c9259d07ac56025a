import type { TranslationEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, warningFinding } from '#reader/finding.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const translationsFollow: Rule = {
  name: 'translations-follow',
  description: 'A translation has an original in another language, and is not older than its last change.',
  check: ({ entries, broken, originals }) => {
    const unread = new Set(broken.flatMap(({ role, id }) => (role === 'original' ? [id] : [])));
    return entries.flatMap((entry) =>
      entry.role === 'translation' && !unread.has(entry.id) ? originalFindings(entry, originals) : [],
    );
  },
};

function originalFindings(translation: TranslationEntry, originals: CheckedArchive['originals']): Finding[] {
  const { id, file, lang, data } = translation;
  const position = { line: 1, column: 1 };
  const original = originals.get(id)?.data;
  if (!original) return [errorFinding('translation-without-original', file, position, { id })];
  if (original.lang === lang) return [errorFinding('translation-same-lang', file, position, { lang })];
  const { updated } = original;
  const isBehind = updated && (!data.updated || data.updated < updated);
  return isBehind ? [warningFinding('translation-behind', file, position, { updated })] : [];
}
