import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Graph, NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { normalizeChar } from '#text/char-folding.ts';
import { foldedWords } from '#text/name-folding.ts';

type DistinctionContext = Pick<LocaleContext, 'name' | 'short' | 'text'>;

/**
 * What distinguishes a person from others of the same displayed name: an employer that only this person has, the stated
 * difference, or the words of the id that are not part of the name. Undefined where nobody else has the name.
 */
export function distinctionOf(
  graph: Graph,
  id: NodeId,
  context: DistinctionContext,
): LocalizedText | undefined {
  const name = context.name(id).text;
  const others = namesakeIds(graph, id).filter((other) => context.name(other).text === name);
  if (others.length === 0) return undefined;
  return (
    ownEmployer(graph, id, others, context) ??
    statedDifference(graph, id, others, context) ??
    wordsOfId(id, name)
  );
}

/** Everybody whom the person's file or whose own file lists as a namesake. */
function namesakeIds(graph: Graph, id: NodeId): NodeId[] {
  const edges = [...edgesFrom(graph, id, 'see-also'), ...edgesTo(graph, id, 'see-also')];
  return [...new Set(edges.map(({ from, to }) => (from === id ? to : from)))];
}

function ownEmployer(
  graph: Graph,
  id: NodeId,
  others: readonly NodeId[],
  context: DistinctionContext,
): LocalizedText | undefined {
  const employers = (person: NodeId) => edgesFrom(graph, person, 'affiliation').map(({ to }) => to);
  const taken = new Set(others.flatMap(employers));
  const own = employers(id).findLast((organization) => !taken.has(organization));
  return own === undefined ? undefined : context.short(own);
}

function statedDifference(
  graph: Graph,
  id: NodeId,
  others: readonly NodeId[],
  context: DistinctionContext,
): LocalizedText | undefined {
  for (const other of others) {
    const node = graph.nodes.get(other);
    const stated = node?.kind === 'person' ? node.data.namesakes : undefined;
    const difference = stated?.find(({ person }) => `person:${person}` === id)?.difference;
    if (difference !== undefined) return context.text(difference);
  }
  return undefined;
}

/** `security` of `person:katie-rivers-security` for Katie Rivers. */
function wordsOfId(id: NodeId, name: string): LocalizedText | undefined {
  const fold = (char: string) => ({ folded: normalizeChar(char), kind: 'word' as const });
  const named = new Set(foldedWords(name, fold));
  const words = id
    .replace(/^person:/, '')
    .split('-')
    .filter((word) => !named.has(word));
  return words.length === 0 ? undefined : { text: words.join(' '), lang: undefined, from: 'written' };
}
