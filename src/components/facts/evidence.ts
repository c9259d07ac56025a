import type { Certainty, Edge, Evidence } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { isChinese } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';

const ORDER: readonly Evidence['type'][] = ['sentence', 'source', 'post'];

type Sentence = Extract<Evidence, { type: 'sentence' }>;

/** What is known of some edges in one way: how surely, from what, and what others say instead. */
export interface Standing {
  /** What these edges state, where a fold holds several statements. */
  label: string;
  certainty: Certainty;
  pieces: Evidence[];
  otherwise: NonNullable<Edge['otherwise']>;
}

/**
 * The evidence of edges as a reader is shown it: what is stated first, then what is implied, then each dispute by
 * itself; every piece once in each.
 * @param labelOf what an edge states, where the edges of one fold state different things
 */
export function standings(
  edges: readonly Edge[],
  context: LocaleContext,
  labelOf: (edge: Edge) => string = () => '',
): Standing[] {
  const groups = Map.groupBy(edges, (edge) =>
    JSON.stringify([labelOf(edge), edge.certainty, edge.otherwise]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const pieces = first ? readable(once(group.flatMap(({ evidence }) => evidence)), context) : [];
    if (!first || pieces.length === 0) return [];
    const { certainty, otherwise = [] } = first;
    return [{ label: labelOf(first), certainty, pieces, otherwise }];
  });
}

/**
 * The evidence a reader of one language is shown: sentences in that language where there are any, else those of
 * the other. Sentences come first, then sources, then front matter, which is left out where a sentence says it.
 */
export function readable(evidence: readonly Evidence[], context: LocaleContext): Evidence[] {
  const own = evidence.filter((piece) => piece.type === 'sentence' && sameLanguage(piece.lang, context.lang));
  const said = new Set(evidence.flatMap((piece) => (piece.type === 'sentence' ? piece.post : [])));
  const shown = evidence.filter((piece) => {
    if (piece.type === 'post') return !said.has(piece.post);
    return piece.type === 'source' || own.length === 0 || own.includes(piece);
  });
  return shown.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

/** A sentence in three pieces, the middle one the words that are marked, each in the page's script. */
export function pieces(
  { text, start, end, lang }: Sentence,
  context: LocaleContext,
): [LocalizedText, LocalizedText, LocalizedText] {
  const cut = (from: number, until?: number) => context.written(text.slice(from, until), lang);
  return [cut(0, start), cut(start, end), cut(end)];
}

/** Each piece once: a sentence that marks two ends is one sentence, a source one source. */
function once(evidence: readonly Evidence[]): Evidence[] {
  const key = (piece: Evidence) => {
    if (piece.type === 'source') return piece.id ?? JSON.stringify(piece.source);
    return piece.type === 'post' ? piece.post : `${piece.paragraph} ${piece.lang} ${piece.text}`;
  };
  return [...new Map(evidence.toReversed().map((piece) => [key(piece), piece])).values()].toReversed();
}

function sameLanguage(a: string, b: string): boolean {
  return isChinese(a) === isChinese(b);
}
