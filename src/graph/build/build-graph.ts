import type { Entry } from '#reader/entry.ts';
import type { Person } from '#schemas/person.ts';
import type { Post, Translation } from '#schemas/post.ts';
import type { Session } from '#schemas/session.ts';
import type { CitedSource } from '#schemas/source.ts';
import type { Edge, Graph, Node, NodeId, PostText } from '../model/model.ts';
import { compare, nodeId, entrySessions } from '../model/node.ts';
import { declaredEdges } from './declared-edges.ts';
import { mentionEdges } from './mention-edges.ts';
import { mergeEdges } from './merge-edges.ts';

/** What the graph is made of: the entries read from files and the register of sources. */
export interface GraphInput {
  entries: readonly Entry[];
  sources: Readonly<Record<string, CitedSource>>;
}

/**
 * Builds the graph of an archive. Drafts and people who opted out are in no part of it; an edge to
 * something that does not exist is left out (the check reports it).
 * The same entries give the same graph, whatever their order.
 */
export function buildGraph(material: GraphInput): Graph {
  const entries = [...material.entries].sort((a, b) => compare(a.file, b.file));
  const nodes = new Map(entries.flatMap(nodesOf).map((node) => [node.id, node]));
  const texts = textsOf(entries, nodes);
  const all = [...declaredEdges(entries, material.sources, texts), ...mentionEdges(nodes, texts)];
  const edges = mergeEdges(all.filter(({ from, to }) => nodes.has(from) && nodes.has(to) && from !== to));
  return { nodes, edges, texts, out: index(edges, 'from'), into: index(edges, 'to') };
}

function nodesOf(entry: Entry): Node[] {
  if (entry.role === 'translation') return [];
  const sessions = entrySessions(entry).map((session) => sessionNode(entry.id, session));
  if (entry.role === 'programme') return sessions;
  const slug = entry.kind === 'post' ? ((entry.data as Post).slug ?? entry.id) : entry.id;
  const node = { id: nodeId(entry.kind, entry.id), kind: entry.kind, slug, data: entry.data } as Node;
  return isPublic(node) ? [node, ...sessions] : [];
}

function isPublic(node: Node): boolean {
  if (node.kind === 'post') return node.data.draft !== true;
  return node.kind !== 'person' || (node.data as Person).listed !== 'opt-out';
}

function sessionNode(event: string, session: Session): Node {
  return {
    id: `event:${event}#${session.id}`,
    kind: 'session',
    slug: `${event}/${session.id}`,
    event: nodeId('event', event),
    data: session,
  };
}

function textsOf(entries: readonly Entry[], nodes: ReadonlyMap<NodeId, Node>): Map<NodeId, PostText[]> {
  const texts = new Map<NodeId, PostText[]>();
  const posts = entries.filter(({ kind, id }) => kind === 'post' && nodes.has(nodeId('post', id)));
  const originalsFirst = [...posts].sort(
    (a, b) => Number(a.role !== 'original') - Number(b.role !== 'original'),
  );
  for (const entry of originalsFirst) {
    const id = nodeId('post', entry.id);
    const lang = entry.lang ?? (entry.data as Post).lang;
    const sentences = (entry.prose?.sentences ?? []).map(({ paragraph, text, mentions: marks }) => ({
      post: id,
      lang,
      paragraph,
      text,
      marks: mentions.map(({ position: _place, ...mark }) => mark),
    }));
    const front = entry.data as Post | Translation;
    texts.set(id, [...(texts.get(id) ?? []), { lang, front, sentences }]);
  }
  return texts;
}

function index(edges: readonly Edge[], end: 'from' | 'to'): Map<NodeId, Edge[]> {
  const found = new Map<NodeId, Edge[]>();
  for (const edge of edges) {
    const list = found.get(edge[end]);
    if (list) list.push(edge);
    else found.set(edge[end], [edge]);
  }
  return found;
}
