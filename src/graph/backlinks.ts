import type { Edge, Evidence, Graph, NodeId } from './model.ts';
import { compare } from './node.ts';

type SentenceEvidence = Extract<Evidence, { type: 'sentence' }>;

/** The sentences of one post that mark a node. */
export interface Backlink {
  post: NodeId;
  date: string;
  sentences: SentenceEvidence[];
}

/** Posts whose text marks a node, newest first, each with the sentences that do; ties by id. */
export function backlinks(graph: Graph, node: NodeId): Backlink[] {
  const mentions = (graph.into.get(node) ?? []).filter(({ relation }) => relation === 'mention');
  return mentions
    .map((edge) => ({ post: edge.from, date: dateOf(graph, edge), sentences: sentencesOf(edge) }))
    .sort((a, b) => compare(b.date, a.date) || compare(a.post, b.post));
}

function sentencesOf({ evidence }: Edge): SentenceEvidence[] {
  return evidence.filter((piece) => piece.type === 'sentence');
}

function dateOf(graph: Graph, { from }: Edge): string {
  const post = graph.nodes.get(from);
  return post?.kind === 'post' ? post.data.date : '';
}
