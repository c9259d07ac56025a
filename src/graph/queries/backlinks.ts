import type { Edge, Evidence, Graph, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';

type SentenceEvidence = Extract<Evidence, { type: 'sentence' }>;

/** The sentences of one post that mark a node. */
export interface Backlink {
  post: NodeId;
  date: string;
  sentences: SentenceEvidence[];
}

/** Posts whose text marks a node, newest first, each with the sentences that do; ties by id. */
export function mentionBacklinks(graph: Graph, node: NodeId): Backlink[] {
  const mentions = (graph.into.get(node) ?? []).filter(({ relation }) => relation === 'mention');
  return mentions
    .map((edge) => ({ post: edge.from, date: dateOf(graph, edge), sentences: sentencesOf(edge) }))
    .sort((a, b) => compare(b.date, a.date) || compare(a.post, b.post));
}

/** How a post speaks of a node: it is about it, tells of it, says what it was somewhere, picked it, or names it. */
export const BACKLINK_TYPES = ['about', 'covers', 'role', 'see-also', 'mention'] as const;
export type BacklinkType = (typeof BACKLINK_TYPES)[number];

/** Posts that speak of a node in one way, newest first, each with the sentences that do; a heading has none. */
export interface BacklinkGroup {
  type: BacklinkType;
  backlinks: (Backlink & { edges: Edge[] })[];
}

/**
 * Every post that speaks of a node, grouped by how; a sentence stands in one group only, that which says most. A
 * sentence that states a role goes under it, whatever else its post is about.
 */
export function backlinkGroups(graph: Graph, node: NodeId): BacklinkGroup[] {
  const edges = (graph.into.get(node) ?? []).filter(
    ({ from, relation }) => from.startsWith('post:') && isWay(relation),
  );
  const rows = [...Map.groupBy(edges, ({ from }) => from)].flatMap(([post, own]) =>
    rowsOf(graph, node, post, own),
  );
  const byWay = Map.groupBy(rows, ({ type }) => type);
  return BACKLINK_TYPES.flatMap((way) => {
    const found = (byWay.get(way) ?? []).map(({ type: _type, ...row }) => row);
    const sorted = found.sort((a, b) => compare(b.date, a.date) || compare(a.post, b.post));
    return sorted.length > 0 ? [{ type: way, backlinks: sorted }] : [];
  });
}

function isWay(relation: Edge['relation']): boolean {
  return (BACKLINK_TYPES as readonly string[]).includes(relation);
}

function rowsOf(graph: Graph, node: NodeId, post: NodeId, edges: Edge[]) {
  const way = BACKLINK_TYPES.find((one) => edges.some(({ relation }) => relation === one)) ?? 'mention';
  const all = edges.filter(({ relation }) => relation === 'mention').flatMap(sentencesOf);
  const [roles, rest] = [
    all.filter((piece) => statesRole(graph, node, piece)),
    all.filter((piece) => !statesRole(graph, node, piece)),
  ];
  const date = edges[0] ? dateOf(graph, edges[0]) : '';
  const row = (as: BacklinkType, sentences: SentenceEvidence[]) => ({ type: as, post, date, sentences, edges });
  const own = rest.length > 0 || way !== 'mention' ? [row(way, rest)] : [];
  return roles.length > 0 ? [row('role', roles), ...own] : own;
}

function statesRole(graph: Graph, node: NodeId, { post, text, paragraph }: SentenceEvidence): boolean {
  const sentences = (graph.texts.get(post) ?? []).flatMap((version) => version.sentences);
  return sentences.some(
    (sentence) =>
      sentence.text === text &&
      sentence.paragraph === paragraph &&
      sentence.marks.some(({ target, role }) => target === node && role !== undefined),
  );
}

function sentencesOf({ evidence }: Edge): SentenceEvidence[] {
  return evidence.filter((piece) => piece.type === 'sentence');
}

function dateOf(graph: Graph, { from }: Edge): string {
  const post = graph.nodes.get(from);
  return post?.kind === 'post' ? post.data.date : '';
}
