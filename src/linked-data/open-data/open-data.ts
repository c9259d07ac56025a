import type { Graph, NodeId } from '#graph/model/model.ts';
import type { CitedSource } from '#schemas/source.ts';
import { edgeRecord } from './records/edge-record.ts';
import { nodeRecord } from './records/node-record.ts';
import type { EdgeRecord, NodeRecord, SourceRecord } from './records/schema.ts';
import { createSourceRegistry } from './records/source-registry.ts';
import { recordIri } from './urls.ts';

/** Everything the open data says, made in one pass; every file of it is written from this. */
export interface OpenData {
  nodes: readonly NodeRecord[];
  edges: readonly EdgeRecord[];
  sources: Readonly<Record<string, SourceRecord>>;
  /** Edges that leave or reach a node, each once. */
  touching: ReadonlyMap<NodeId, readonly EdgeRecord[]>;
  /** What identifies each node in linked data. */
  identities: ReadonlyMap<NodeId, string>;
  /** The sessions of each event. */
  inside: ReadonlyMap<NodeId, readonly NodeRecord[]>;
}

/**
 * The whole archive as open data.
 * @param register the sources of the archive by id
 */
export function createOpenData(graph: Graph, register: Readonly<Record<string, CitedSource>>): OpenData {
  const book = createSourceRegistry(register);
  const nodes = [...graph.nodes.values()].map((node) => nodeRecord(node, graph, book));
  const edges = graph.edges.map((edge) => edgeRecord(edge, graph, book));
  const sessions = nodes.filter((node) => node.kind === 'session');
  return {
    nodes,
    edges,
    sources: book.cited(),
    touching: touching(edges),
    identities: new Map(nodes.map((node) => [node.id, recordIri(node)])),
    inside: Map.groupBy(sessions, ({ event }) => event),
  };
}

/** One node with its edges, the sessions inside it with theirs, and the sources of all of them. */
export function nodeOpenData(id: NodeId, data: OpenData): Pick<OpenData, 'nodes' | 'edges' | 'sources'> {
  const own = data.nodes.find((node) => node.id === id);
  const nodes = [...(own ? [own] : []), ...(data.inside.get(id) ?? [])];
  const edges = [...new Set(nodes.flatMap((node) => data.touching.get(node.id) ?? []))];
  const cited = new Set([...nodes.flatMap(sourcesOf), ...edges.flatMap(sourcesOfEdge)]);
  const sources = Object.fromEntries(Object.entries(data.sources).filter(([key]) => cited.has(key)));
  return { nodes, edges, sources };
}

function touching(edges: readonly EdgeRecord[]): Map<NodeId, EdgeRecord[]> {
  const found = new Map<NodeId, EdgeRecord[]>();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) {
      const list = found.get(end);
      if (list) list.push(edge);
      else found.set(end, [edge]);
    }
  }
  return found;
}

function sourcesOf(node: NodeRecord): string[] {
  const parts = [
    node,
    ...(node.figures ?? []),
    ...('maturity' in node ? (node.maturity ?? []) : []),
    ...('formerNames' in node ? (node.formerNames ?? []) : []),
    ...('names' in node ? node.names : []),
    ...('honours' in node ? (node.honours ?? []) : []),
  ];
  return parts.flatMap(({ sources }) => sources ?? []);
}

function sourcesOfEdge({ evidence }: EdgeRecord): string[] {
  return evidence.flatMap((piece) => (piece.type === 'source' ? piece.source : []));
}
