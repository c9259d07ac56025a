import { errorFinding, warningFinding } from '#reader/finding.ts';
import type { Post, Translation } from '#schemas/post.ts';
import type { Rule } from '../rule.ts';

/** A translation has an original in another language, and keeps up with it. */
export const translationsFollow: Rule = ({ entries }) => {
  const originals = new Map(
    entries.filter(({ role }) => role === 'original').map((entry) => [entry.id, entry.data as Post]),
  );
  return entries
    .filter(({ role }) => role === 'translation')
    .flatMap((entry) => {
      const original = originals.get(entry.id);
      const top = { line: 1, column: 1 };
      if (!original) return [errorFinding('translation-of-nothing', entry.file, top, { id: entry.id })];
      if (original.lang === entry.lang)
        return [errorFinding('translation-same-lang', entry.file, top, { lang: original.lang })];
      const { updated } = entry.data as Translation;
      const behind = original.updated && (!updated || updated < original.updated);
      return behind
        ? [warningFinding('translation-behind', entry.file, top, { updated: original.updated ?? '' })]
        : [];
    });
};
