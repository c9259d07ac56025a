import { buildGraph } from '#graph/build/build.ts';
import type { Edge, Node, NodeId } from '#graph/model/model.ts';
import { relatedIn } from '#graph/related/related.ts';
import { converter } from '#i18n/convert.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import type { Citation } from '#schemas/source.ts';

/** Everything authors wrote, read once a build by the reader that the check uses too. */
export const archive = readArchive(contentDir());

/** The archive as a graph. */
export const graph = buildGraph(archive);

/** What is related to a node, with reasons. */
export const related = relatedIn(graph);

/** The conversion between the Chinese scripts, with the words of `content/terms.yml`. */
export const conversion = converter(archive.terms.phrases);

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** All nodes of a kind, in the order of their ids. */
export function all<K extends Node['kind']>(kind: K): Of<K>[] {
  return [...graph.nodes.values()].filter((node): node is Of<K> => node.kind === kind);
}

/** Edges that leave a node by one of these relations. */
export function from(id: NodeId, ...relations: Edge['relation'][]): Edge[] {
  return (graph.out.get(id) ?? []).filter(({ relation }) => relations.includes(relation));
}

/** Edges that reach a node by one of these relations. */
export function into(id: NodeId, ...relations: Edge['relation'][]): Edge[] {
  return (graph.into.get(id) ?? []).filter(({ relation }) => relations.includes(relation));
}

/** What a node's file cites for all it states. */
export function sourcesOf(id: NodeId): readonly Citation[] | undefined {
  const data = graph.nodes.get(id)?.data;
  return data && 'sources' in data ? data.sources : undefined;
}

/** Path of the file a node is written in, below the content folder. */
export function fileOf(node: Node): string {
  const owner = node.kind === 'session' ? node.event : node.id;
  const [kind, id] = owner.split(':');
  const roles = node.kind === 'session' ? ['programme', 'entity'] : ['entity', 'original'];
  const files = archive.entries.filter((entry) => entry.kind === kind && entry.id === id);
  const found = roles.map((role) => files.find((entry) => entry.role === role));
  return found.find((entry) => entry !== undefined)?.file ?? '';
}
