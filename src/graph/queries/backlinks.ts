import { compareStrings } from '#text/compare.ts';
import { edgesTo } from '../model/edges.ts';
import type { Edge, Evidence, Graph, NodeId, RelationEdge } from '../model/model.ts';
import { nodeDates } from './chronology.ts';

type SentenceEvidence = Extract<Evidence, { type: 'sentence' }>;

/** A post that refers to a node, with the sentences that mention the node. */
export interface Backlink {
  post: NodeId;
  /** Date of the post's subject, as EDTF. */
  date: string;
  sentences: SentenceEvidence[];
}

/** Posts whose text mentions a node, newest first, then by id. */
export function mentionBacklinks(graph: Graph, node: NodeId): Backlink[] {
  return edgesTo(graph, node, 'mention')
    .map((edge) => ({ post: edge.from, date: postDate(graph, edge.from), sentences: edgeSentences(edge) }))
    .sort(compareBacklinks);
}

/**
 * How a post refers to a node: `role` is a sentence that states a role, the others are relations. The first that applies
 * is the type.
 */
export const BACKLINK_TYPES = ['about', 'covers', 'role', 'see-also', 'mention'] as const;
export type BacklinkType = (typeof BACKLINK_TYPES)[number];

/** Posts that refer to a node in one way, newest first. A reference in front matter has no sentence. */
export interface BacklinkGroup {
  type: BacklinkType;
  backlinks: (Backlink & { edges: Edge[] })[];
}

/**
 * Every post that refers to a node, grouped by type. Each sentence is in one group only: under `role` if it states one,
 * else under the type of its post.
 */
export function backlinkGroups(graph: Graph, node: NodeId): BacklinkGroup[] {
  const edges = edgesTo(graph, node, 'about', 'covers', 'see-also', 'mention').filter(({ from }) =>
    from.startsWith('post:'),
  );
  const backlinks = [...Map.groupBy(edges, ({ from }) => from)].flatMap(([post, own]) =>
    postBacklinks(graph, node, post, own),
  );
  const byType = Map.groupBy(backlinks, ({ type }) => type);
  return BACKLINK_TYPES.flatMap((type) => {
    const group = (byType.get(type) ?? []).map(({ type: _type, ...backlink }) => backlink);
    return group.length > 0 ? [{ type, backlinks: group.sort(compareBacklinks) }] : [];
  });
}

/** The backlinks of one post: one for its type, and one more for sentences that state a role. */
function postBacklinks(
  graph: Graph,
  node: NodeId,
  post: NodeId,
  edges: RelationEdge<'about' | 'covers' | 'see-also' | 'mention'>[],
) {
  const type = BACKLINK_TYPES.find((one) => edges.some(({ relation }) => relation === one)) ?? 'mention';
  const sentences = edges.filter(({ relation }) => relation === 'mention').flatMap(edgeSentences);
  const { role = [], other = [] } = Object.groupBy(sentences, (sentence) =>
    statesRole(graph, node, sentence) ? 'role' : 'other',
  );
  const backlink = (as: BacklinkType, own: SentenceEvidence[]) => ({
    type: as,
    post,
    date: postDate(graph, post),
    sentences: own,
    edges,
  });
  return [
    ...(role.length > 0 ? [backlink('role', role)] : []),
    ...(other.length > 0 || type !== 'mention' ? [backlink(type, other)] : []),
  ];
}

function statesRole(graph: Graph, node: NodeId, { post, text, paragraph }: SentenceEvidence): boolean {
  const sentences = (graph.texts.get(post) ?? []).flatMap((version) => version.sentences);
  return sentences.some(
    (sentence) =>
      sentence.text === text &&
      sentence.paragraph === paragraph &&
      sentence.mentions.some(({ target, role }) => target === node && role !== undefined),
  );
}

function edgeSentences({ evidence }: Edge): SentenceEvidence[] {
  return evidence.filter((item) => item.type === 'sentence');
}

function postDate(graph: Graph, id: NodeId): string {
  const post = graph.nodes.get(id);
  return post ? nodeDates(graph, post) : '';
}

function compareBacklinks(a: Backlink, b: Backlink): number {
  return compareStrings(b.date, a.date) || compareStrings(a.post, b.post);
}
