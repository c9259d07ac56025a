import type { WireGraph } from '#graph/wire/wire-format.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { GraphPictureData } from '#pictures/graph/graph-picture.ts';
import type { Catalog } from '../catalog.ts';
import { mostConnected } from '../relationships/most-connected.ts';
import { linkedNode } from './linked-node.ts';

/** Edges in the picture: it is part of the page, and more of them are a grey area. */
const MAX_EDGES = 700;

/** The nodes with their positions in the graph view, of many those with the most neighbours, and the edges with the lowest cost. */
export function graphPictureData({ relationships }: Catalog, context: LocaleContext): GraphPictureData {
  const { nodes, edges } = limited(relationships.fullGraph());
  const neighbours = nodes.map(() => new Set<number>());
  for (const { a, b } of edges) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const pairs = new Map(
    edges
      .toSorted((s, t) => s.cost - t.cost || s.a - t.a || s.b - t.b)
      .map(({ a, b }) => [`${a} ${b}`, [a, b] as const]),
  );
  return {
    label: context.t('graph.title'),
    nodes: nodes.map(({ id, kind, x, y }, index) => ({
      ...{ ...linkedNode(id, context), name: context.short(id).text },
      ...{ kind, x, y },
      degree: neighbours[index]?.size ?? 0,
    })),
    edges: [...pairs.values()].slice(0, MAX_EDGES),
  };
}

/** The part of a graph that a picture shows. */
function limited(graph: WireGraph): WireGraph {
  const shown = mostConnected(graph);
  const kept = graph.nodes.flatMap(({ id }, index) => (shown.has(id) ? [index] : []));
  const indices = new Map(kept.map((index, at) => [index, at]));
  return {
    nodes: graph.nodes.filter(({ id }) => shown.has(id)),
    edges: graph.edges.flatMap((edge) => {
      const [a, b] = [indices.get(edge.a), indices.get(edge.b)];
      return a === undefined || b === undefined ? [] : [{ ...edge, a, b }];
    }),
  };
}

/** What the picture shows, in figures: how many nodes and connections, and the person and project with most of them. */
export function graphSummary({ relationships, graph }: Catalog, context: LocaleContext): string {
  const { nodes, edges } = relationships.pageGraph();
  const neighbours = (id: string) => relationships.neighbours(id).length;
  const most = (kind: string) =>
    nodes.filter((node) => node.kind === kind).sort((a, b) => neighbours(b.id) - neighbours(a.id))[0]?.id;
  const [person, project] = [most('person'), most('project')];
  if (person === undefined || project === undefined || !graph.nodes.has(person)) return '';
  return context.t('graph.summary', {
    nodes: nodes.length,
    edges: new Set(edges.map(({ a, b }) => `${a} ${b}`)).size,
    person: context.short(person).text,
    people: neighbours(person),
    project: context.short(project).text,
    projects: neighbours(project),
  });
}
