import type { NodeId } from '#graph/model/model.ts';
import { edgeCost } from '#graph/paths/edge-cost.ts';
import { pageRelationships, type Relationship, relationshipYear } from '#graph/paths/page-projection.ts';
import { fullGraph } from '#graph/wire/full-graph.ts';
import { type WireGraph, type GraphFile, packGraph } from '#graph/wire/wire-format.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { graph } from './graph.ts';

/** Every way in which two nodes with pages are tied. */
const ties = pageRelationships(graph);

const byEnd = Map.groupBy(
  ties.flatMap((tie) => [
    { end: tie.a, other: tie.b, tie },
    { end: tie.b, other: tie.a, tie },
  ]),
  ({ end }) => end,
);

let whole: WireGraph | undefined;

/** The whole graph laid out; made once a build, when first asked for. */
export function wholeOnce(): WireGraph {
  whole ??= fullGraph(graph, ties);
  return whole;
}

/** The file of the whole graph in one language. */
export function graphFile(context: LocaleContext): GraphFile {
  const { nodes, edges: all } = wholeOnce();
  const named = nodes.map((node) => {
    const { text, lang } = context.short(node.id);
    return { ...node, name: text, ...(lang && lang !== context.lang && { lang }) };
  });
  return packGraph({ nodes: named, edges: all });
}

/** One tie of a node: the node at its other end, what it costs in hundredths, its year or 0. */
interface Near {
  other: NodeId;
  tie: Relationship;
  cost: number;
  year: number;
}

/** The ties of a node with their other end, the strongest first; ties of one strength in the order of the ends. */
export function tiesAt(id: NodeId): Near[] {
  return (byEnd.get(id) ?? [])
    .map(({ other, tie }) => ({ other, tie, cost: edgeCost(tie), year: relationshipYear(graph, tie) }))
    .sort((a, b) => a.cost - b.cost || (a.other < b.other ? -1 : a.other > b.other ? 1 : 0));
}

/** The neighbours of a node, each once, by its strongest tie. */
export function neighboursOf(id: NodeId): Near[] {
  return [
    ...new Map(
      tiesAt(id)
        .toReversed()
        .map((near) => [near.other, near]),
    ).values(),
  ].reverse();
}

/** Every node of a kind with those nearest to it; of equals the one with fewer ties of its own comes first. */
export function nearestOf(kind: Kind, count: number): { id: NodeId; near: NodeId[] }[] {
  const tolls = new Map(wholeOnce().nodes.map(({ id, cost: toll }) => [id, cost]));
  const far = ({ other, cost }: Near) => cost + (tolls.get(other) ?? 0) / 4;
  return wholeOnce()
    .nodes.filter((node) => node.kind === kind)
    .map(({ id }) => {
      const near = neighboursOf(id).sort((a, b) => far(a) - far(b));
      return { id, near: near.slice(0, count).map(({ other }) => other) };
    });
}

/** Three pairs, each of two that are not tied to each other, in the order given; everybody at most once. */
export function farPairs(ids: readonly NodeId[]): [NodeId, NodeId][] {
  const pairs: [NodeId, NodeId][] = [];
  const left = new Set(ids);
  for (const id of ids) {
    if (pairs.length === 3 || !left.delete(id)) continue;
    const near = new Set(tiesAt(id).map(({ other }) => other));
    const far = [...left].reverse().find((other) => !near.has(other));
    if (far === undefined) continue;
    left.delete(far);
    pairs.push([id, far]);
  }
  return pairs;
}

/** How many neighbours a still picture shows. */
const PICTURED = 11;

/** A node with what is nearest to it and how these are tied, for its still picture; like kinds stand together. */
export function neighbourhoodOf(id: NodeId, context: LocaleContext) {
  const tolls = new Map(wholeOnce().nodes.map(({ id: node, cost: toll }) => [node, cost]));
  const far = ({ other, cost }: Near) => cost + (tolls.get(other) ?? 0) / 4;
  const near = neighboursOf(id)
    .sort((a, b) => far(a) - far(b))
    .slice(0, PICTURED);
  const others = near
    .map(({ other, cost }) => ({ ...named(other, context), cost }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.cost - b.cost);
  const shown = new Set(others.map((other) => other.id));
  const ties = others.flatMap((other) =>
    neighboursOf(other.id).flatMap((next) =>
      shown.has(next.other) && other.id < next.other ? [[other.id, next.other] as const] : [],
    ),
  );
  const self = { ...named(id, context), ...(id.startsWith('series:') && { full: context.name(id).text }) };
  return { self, neighbours: others, edges: ties };
}

function named(id: NodeId, context: LocaleContext) {
  const { text, lang } = context.short(id);
  const kind = (id.split(':')[0] ?? 'post') as Kind;
  return { id, kind, name: text, href: context.href(id), ...(lang && lang !== context.lang && { lang }) };
}
