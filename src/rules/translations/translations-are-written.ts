import type { OriginalEntry, TranslationEntry } from '#reader/entry.ts';
import { type Finding, warningFinding } from '#reader/finding.ts';
import { positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';

export const translationsAreWritten: Rule = {
  name: 'translations-are-written',
  description: 'A translation has no sentence, title or summary that is still the original’s.',
  check: ({ entries, originals }) =>
    entries.flatMap((entry) => {
      const original = entry.role === 'translation' ? originals.get(entry.id) : undefined;
      if (entry.role !== 'translation' || !original || original.data.lang === entry.lang) return [];
      return untranslatedFinding(entry, original);
    }),
};

function untranslatedFinding(translation: TranslationEntry, original: OriginalEntry): Finding[] {
  const originalTexts = new Set(original.prose.sentences.map(({ text }) => text));
  const sentences = translation.prose.sentences.filter(
    ({ text }) => isProse(text) && originalTexts.has(text),
  );
  const fields = (['title', 'summary'] as const).filter(
    (field) => isProse(translation.data[field]) && translation.data[field] === original.data[field],
  );
  const count = sentences.length + fields.length;
  if (count === 0) return [];
  const offset = sentences[0]?.runs[0]?.offset;
  const position =
    fields[0] || offset === undefined
      ? translation.positionOf([fields[0] ?? 'title'])
      : positionAt(translation.text, offset);
  const args = { count, lang: original.data.lang };
  return [warningFinding('translation-untranslated', translation.file, position, args)];
}

/** At least six Han characters in a row or six lower-case words; names and figures are equal in every language. */
function isProse(text: string): boolean {
  return /\p{Script=Han}{6}/u.test(text) || (text.match(/\b\p{Ll}{2,}\b/gu) ?? []).length > 5;
}
