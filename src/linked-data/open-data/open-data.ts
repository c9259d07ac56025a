import type { Graph, NodeId } from '#graph/model/model.ts';
import type { CitedSource } from '#schemas/source.ts';
import { edgeRecords } from './records/edge-record.ts';
import { nodeRecord } from './records/node-record.ts';
import { placeRecords, topicRecords } from './records/register-record.ts';
import type { PlaceRecord, TopicRecord } from './records/register-schema.ts';
import type { EdgeRecord, NodeRecord, SourceRecord } from './records/schema.ts';
import { createSourceRegistry } from './records/source-registry.ts';
import { recordIri } from './urls.ts';

/** Records of nodes and edges, and the sources they cite by id: the content of a data file. */
export interface DataRecords {
  nodes: readonly NodeRecord[];
  edges: readonly EdgeRecord[];
  /** What nodes name in `topics` and `place`, by id. */
  topics: Readonly<Record<string, TopicRecord>>;
  places: Readonly<Record<string, PlaceRecord>>;
  sources: Readonly<Record<string, SourceRecord>>;
}

/** The records of the whole archive, with the indexes from which the file of one entry is made. */
export interface OpenData extends DataRecords {
  nodesById: ReadonlyMap<NodeId, NodeRecord>;
  /** The edges that leave or reach a node. An edge from a node to itself does not exist. */
  edgesByNode: ReadonlyMap<NodeId, readonly EdgeRecord[]>;
  sessionsByEvent: ReadonlyMap<NodeId, readonly NodeRecord[]>;
  /** The IRI of each node. */
  iris: ReadonlyMap<NodeId, string>;
}

/**
 * The whole archive as open data.
 * @param sources `content/sources.yml`
 */
export function createOpenData(graph: Graph, sources: Readonly<Record<string, CitedSource>>): OpenData {
  const registry = createSourceRegistry(sources);
  const nodes = [...graph.nodes.values()].map((node) => nodeRecord(node, graph, registry));
  const edges = edgeRecords(graph.edges, graph, registry);
  const sessions = nodes.filter((node) => node.kind === 'session');
  const topics = topicRecords(graph, registry);
  const places = placeRecords(graph, registry);
  return {
    nodes,
    edges,
    topics,
    places,
    sources: registry.cited(),
    nodesById: new Map(nodes.map((node) => [node.id, node])),
    edgesByNode: groupByEnds(edges),
    sessionsByEvent: Map.groupBy(sessions, ({ event }) => event),
    iris: new Map(nodes.map((node) => [node.id, recordIri(node)])),
  };
}

/** The records of one entry: the node, for an event its sessions, their edges, and the sources of all of them. */
export function nodeOpenData(id: NodeId, data: OpenData): DataRecords {
  const node = data.nodesById.get(id);
  const nodes = [...(node ? [node] : []), ...(data.sessionsByEvent.get(id) ?? [])];
  const edges = [...new Set(nodes.flatMap((one) => data.edgesByNode.get(one.id) ?? []))];
  const topics = rowsOf(data.topics, nodes.flatMap(topicIds));
  const places = rowsOf(
    data.places,
    nodes.flatMap((one) => ('place' in one ? (one.place ?? []) : [])),
  );
  const rows = [...Object.values(topics), ...Object.values(places)];
  const cited = [
    ...nodes.flatMap(nodeSourceIds),
    ...edges.flatMap(edgeSourceIds),
    ...rows.flatMap(({ sources = [] }) => sources),
  ];
  return { nodes, edges, topics, places, sources: rowsOf(data.sources, cited) };
}

function topicIds(node: NodeRecord): readonly string[] {
  return 'topics' in node ? (node.topics ?? []) : [];
}

/** The rows of a table with one of these keys, in the order of the table. */
function rowsOf<Row>(table: Readonly<Record<string, Row>>, keys: readonly string[]): Record<string, Row> {
  const wanted = new Set(keys);
  return Object.fromEntries(Object.entries(table).filter(([key]) => wanted.has(key)));
}

function groupByEnds(edges: readonly EdgeRecord[]): Map<NodeId, EdgeRecord[]> {
  const ends = edges.flatMap((edge) => [
    { end: edge.from, edge },
    { end: edge.to, edge },
  ]);
  return new Map(
    [...Map.groupBy(ends, ({ end }) => end)].map(([end, found]) => [end, found.map(({ edge }) => edge)]),
  );
}

function nodeSourceIds(node: NodeRecord): string[] {
  const maturity = 'maturity' in node ? (node.maturity ?? []) : [];
  const rows = [
    node,
    ...(node.figures ?? []),
    ...maturity,
    ...('formerNames' in node ? (node.formerNames ?? []) : []),
    ...('names' in node ? node.names : []),
    ...('honours' in node ? (node.honours ?? []) : []),
  ];
  const counterStatements = maturity.flatMap(({ otherwise }) => otherwise ?? []);
  return [...rows.flatMap(({ sources }) => sources ?? []), ...counterStatements.map(({ source }) => source)];
}

function edgeSourceIds({ evidence }: EdgeRecord): string[] {
  return evidence.flatMap((item) => (item.type === 'source' ? item.source : []));
}
