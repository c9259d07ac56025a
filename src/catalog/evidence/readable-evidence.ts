import type { Certainty, Edge, Evidence } from '#graph/model/model.ts';
import { curlyQuotes } from '#i18n/curly-quotes.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { isChinese } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';

/** The evidence of edges that have the same label, certainty and counter-statements. */
export interface EvidenceGroup {
  /** What the edges state; empty where all edges state the same. */
  label: string;
  certainty: Certainty;
  evidence: Evidence[];
  disputedBy: NonNullable<Edge['disputedBy']>;
}

/**
 * The evidence of edges as a reader of one language sees it, in groups in the order of the edges; each item once in
 * a group. Groups without evidence are left out.
 * @param labelOf what an edge states, where the edges state different things
 */
export function groupEvidence(
  edges: readonly Edge[],
  context: Pick<LocaleContext, 'lang'>,
  labelOf: (edge: Edge) => string = () => '',
): EvidenceGroup[] {
  const groups = Map.groupBy(edges, (edge) =>
    JSON.stringify([labelOf(edge), edge.certainty, edge.disputedBy]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const all = distinctEvidence(group.flatMap(({ evidence }) => evidence));
    const evidence = readableEvidence(all, context);
    if (!first || evidence.length === 0) return [];
    return [
      { label: labelOf(first), certainty: first.certainty, evidence, disputedBy: first.disputedBy ?? [] },
    ];
  });
}

const TYPE_ORDER: readonly Evidence['type'][] = ['sentence', 'source', 'post'];

/**
 * The evidence for a reader of one language: sentences in that language where there are any, else those in the
 * other; then sources, then front matter. Front matter is left out where a sentence of the same post is shown.
 */
export function readableEvidence(
  evidence: readonly Evidence[],
  context: Pick<LocaleContext, 'lang'>,
): Evidence[] {
  const own = evidence.filter((item) => item.type === 'sentence' && sameLanguage(item.lang, context.lang));
  const postsWithSentence = new Set(evidence.flatMap((item) => (item.type === 'sentence' ? item.post : [])));
  const shown = evidence.filter((item) => {
    if (item.type === 'post') return !postsWithSentence.has(item.post);
    return item.type === 'source' || own.length === 0 || sameLanguage(item.lang, context.lang);
  });
  return shown.toSorted((a, b) => TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type));
}

/** A sentence in three parts, the marked text in the middle, each converted to the script of the page. */
export function markedSentence(
  { text, start, end, lang }: Extract<Evidence, { type: 'sentence' }>,
  context: Pick<LocaleContext, 'written'>,
): [before: LocalizedText, marked: LocalizedText, after: LocalizedText] {
  // Before it is cut, since the marks around a quotation show which is the opening one.
  const whole = lang === 'en' ? curlyQuotes(text) : text;
  const part = (from: number, to?: number) => context.written(whole.slice(from, to), lang);
  return [part(0, start), part(start, end), part(end)];
}

/** A sentence that marks two nodes, or a source cited twice, counts once. */
function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  const key = (item: Evidence) => {
    if (item.type === 'source') return item.id ?? JSON.stringify(item.source);
    return item.type === 'post' ? item.post : `${item.paragraph} ${item.lang} ${item.text}`;
  };
  return [...new Map(evidence.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

function sameLanguage(a: string, b: string): boolean {
  return isChinese(a) === isChinese(b);
}
