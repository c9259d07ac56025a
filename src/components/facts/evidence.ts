import type { Evidence } from '#graph/model.ts';
import type { Lens } from '#i18n/lens.ts';
import { isChinese } from '#i18n/locales.ts';
import type { Written } from '#i18n/localize.ts';

const ORDER: readonly Evidence['type'][] = ['sentence', 'source', 'post'];

type Sentence = Extract<Evidence, { type: 'sentence' }>;

/**
 * The evidence a reader of one language is shown: sentences in that language where there are any, else those of
 * the other. Sentences come first, then sources, then front matter.
 */
export function readable(evidence: readonly Evidence[], lens: Lens): Evidence[] {
  const own = evidence.filter((piece) => piece.type === 'sentence' && sameLanguage(piece.lang, lens.lang));
  const shown = evidence.filter(
    (piece) => piece.type !== 'sentence' || own.length === 0 || own.includes(piece),
  );
  return shown.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

/** A sentence in three pieces, the middle one the words that are marked, each in the page's script. */
export function pieces({ text, start, end, lang }: Sentence, lens: Lens): [Written, Written, Written] {
  const cut = (from: number, until?: number) => lens.written(text.slice(from, until), lang);
  return [cut(0, start), cut(start, end), cut(end)];
}

function sameLanguage(a: string, b: string): boolean {
  return isChinese(a) === isChinese(b);
}
