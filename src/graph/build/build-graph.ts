import type { Entry, OriginalEntry, TranslationEntry } from '#reader/entry.ts';
import type { Session } from '#schemas/session.ts';
import type { CitedSource } from '#schemas/source.ts';
import { DEFAULT_VOCABULARY } from '#schemas/vocabulary.ts';
import { compareStrings } from '#text/compare.ts';
import type { Graph, Node, NodeId, PostText, Sentence } from '../model/model.ts';
import { entrySessions, nodeId } from '../model/node.ts';
import { declaredEdges } from './declared-edges.ts';
import { mentionEdges } from './mention-edges.ts';
import { mergeEdges } from './merge-edges.ts';
import { withPresence } from './participation-presence.ts';
import { withoutRemovedPeople } from './removed-people.ts';

/** What the graph is built from: the entries read from files and the register of sources. */
export interface GraphInput {
  entries: readonly Entry[];
  sources: Readonly<Record<string, CitedSource>>;
  topics: Graph['topics'];
  places: Graph['places'];
  vocabulary?: Graph['vocabulary'] | undefined;
}

/**
 * Builds the graph of an archive. Drafts and people who opted out are left out, and so are edges to nodes that do not
 * exist (the check reports them). The result does not depend on the order of the entries.
 */
export function buildGraph({ entries: unsorted, sources, topics, places, vocabulary }: GraphInput): Graph {
  const entries = withoutRemovedPeople(unsorted).sort((a, b) => compareStrings(a.file, b.file));
  const nodes = new Map(entries.flatMap(entryNodes).map((node) => [node.id, node]));
  const texts = postTexts(entries, nodes);
  const all = [...declaredEdges(entries, sources, texts), ...mentionEdges(nodes, texts)];
  const merged = mergeEdges(all.filter(({ from, to }) => nodes.has(from) && nodes.has(to) && from !== to));
  const edges = withPresence(merged, nodes);
  return {
    nodes,
    edges,
    texts,
    topics,
    places,
    vocabulary: vocabulary ?? DEFAULT_VOCABULARY,
    out: Map.groupBy(edges, ({ from }) => from),
    into: Map.groupBy(edges, ({ to }) => to),
  };
}

function entryNodes(entry: Entry): Node[] {
  if (entry.role === 'translation') return [];
  const sessions = entrySessions(entry).map((session) => sessionNode(entry.id, session));
  if (entry.role === 'programme') return sessions;
  const slug = entry.kind === 'post' ? (entry.data.slug ?? entry.id) : entry.id;
  const node = { id: nodeId(entry.kind, entry.id), kind: entry.kind, slug, data: entry.data } as Node;
  return isPublic(node) ? [node, ...sessions] : [];
}

function isPublic(node: Node): boolean {
  return node.kind !== 'post' || node.data.draft !== true;
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

/** The texts of each post, the original before the translations. */
function postTexts(entries: readonly Entry[], nodes: ReadonlyMap<NodeId, Node>): Map<NodeId, PostText[]> {
  const posts = entries.filter(
    (entry): entry is OriginalEntry | TranslationEntry =>
      entry.kind === 'post' && nodes.has(nodeId('post', entry.id)),
  );
  const originalsFirst = posts.toSorted(
    (a, b) => Number(a.role !== 'original') - Number(b.role !== 'original'),
  );
  const byPost = Map.groupBy(originalsFirst, ({ id }) => nodeId('post', id));
  return new Map([...byPost].map(([id, versions]) => [id, versions.map((entry) => postText(id, entry))]));
}

function postText(post: NodeId, entry: OriginalEntry | TranslationEntry): PostText {
  const lang = entry.role === 'original' ? entry.data.lang : entry.lang;
  const sentences = entry.prose.sentences.map(
    ({ paragraph, text, mentions }): Sentence => ({
      post,
      lang,
      paragraph,
      text,
      mentions: mentions.map(({ position: _position, ...mention }) => mention),
    }),
  );
  return { lang, front: entry.data, sentences };
}
