import type { NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { NeighbourhoodData } from '#pictures/neighbourhood/neighbourhood.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import type { Catalog } from '../catalog.ts';

/** A node with the ids of its nearest neighbours. */
export interface NearestRow {
  id: NodeId;
  nearest: NodeId[];
}

/** Every node of a kind with its nearest neighbours, at most `count` each. */
export function nearestRows({ relationships }: Catalog, kind: Kind, count: number): NearestRow[] {
  return relationships
    .pageGraph()
    .nodes.filter((node) => node.kind === kind)
    .map(({ id }) => ({
      id,
      nearest: relationships
        .nearest(id)
        .slice(0, count)
        .map(({ other }) => other),
    }));
}

const MAX_EXAMPLES = 3;

/** Up to three pairs of nodes without a relationship, in the order given; each node in at most one pair. */
export function unrelatedPairs({ relationships }: Catalog, ids: readonly NodeId[]): [NodeId, NodeId][] {
  const pairs: [NodeId, NodeId][] = [];
  const left = new Set(ids);
  for (const id of ids) {
    if (pairs.length === MAX_EXAMPLES || !left.delete(id)) continue;
    const neighbours = new Set(relationships.of(id).map(({ other }) => other));
    const unrelated = [...left].reverse().find((other) => !neighbours.has(other));
    if (unrelated === undefined) continue;
    left.delete(unrelated);
    pairs.push([id, unrelated]);
  }
  return pairs;
}

/** How many neighbours a picture shows. */
const MAX_PICTURED = 11;

/**
 * A node with its nearest neighbours, by kind and then cost, and which of these are related to each other. If several
 * neighbours have the cost at which the limit falls, all of them are left out, because choosing among them would be
 * arbitrary.
 */
export function neighbourhoodData(
  { relationships }: Catalog,
  id: NodeId,
  context: LocaleContext,
): Omit<NeighbourhoodData, 'label'> & { all: number } {
  const all = nearestByStrength(relationships, id);
  const neighbours = withoutTies(all)
    .map(({ other, cost }) => ({ ...labelledNode(other, context), cost }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.cost - b.cost);
  const shown = new Set(neighbours.map((neighbour) => neighbour.id));
  const edges = neighbours.flatMap((neighbour) =>
    relationships
      .neighbours(neighbour.id)
      .flatMap(({ other }) =>
        shown.has(other) && neighbour.id < other ? [[neighbour.id, other] as const] : [],
      ),
  );
  const self = {
    ...labelledNode(id, context),
    ...(id.startsWith('series:') && { full: context.name(id).text }),
  };
  return { self, neighbours, edges, all: all.length };
}

interface Ranked {
  other: NodeId;
  cost: number;
  /** Number of relationships with the node. */
  strength: number;
}

/** The neighbours of a node by cost; of those with the same cost, those with more relationships come first. */
function nearestByStrength(relationships: Catalog['relationships'], id: NodeId): Ranked[] {
  const strengths = new Map<NodeId, number>();
  for (const { other } of relationships.of(id)) strengths.set(other, (strengths.get(other) ?? 0) + 1);
  const ranked = relationships
    .nearest(id)
    .map(({ other, cost }) => ({ other, cost, strength: strengths.get(other) ?? 0 }));
  return ranked.sort((a, b) => a.cost - b.cost || b.strength - a.strength);
}

/** As many as a picture shows, without those that cost as much as the first one left out. */
function withoutTies(ranked: readonly Ranked[]): Ranked[] {
  const next = ranked[MAX_PICTURED];
  const shown = ranked.slice(0, MAX_PICTURED);
  if (!next) return shown;
  return shown.filter(({ cost, strength }) => cost !== next.cost || strength !== next.strength);
}

function labelledNode(id: NodeId, context: LocaleContext) {
  const { text, lang } = context.short(id);
  const kind = (id.split(':')[0] ?? 'post') as Kind;
  const name = kind === 'post' ? titleBeforeColon(text) : text;
  return { id, kind, name, href: context.href(id), ...(lang && lang !== context.lang && { lang }) };
}

/** A title without what follows its colon, for which a picture has no room; the title itself where little is before it. */
function titleBeforeColon(title: string): string {
  const [head = ''] = title.split(/：|: /);
  return [...head].length >= 4 ? head : title;
}
