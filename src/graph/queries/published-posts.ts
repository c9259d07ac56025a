import { compareStrings } from '#text/compare.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import type { Graph, Node } from '../model/model.ts';
import { compareNewestFirst } from './chronology.ts';

type PostNode = Extract<Node, { kind: 'post' }>;

/**
 * The posts whose date has come, the last written first; those of one day by the dates of what they tell of, newest
 * first.
 * @param today an ISO date; without one no post is in the future
 */
export function publishedPosts(graph: Pick<Graph, 'nodes'>, today = '9999-12-31'): readonly PostNode[] {
  return postsUntil(graph, today);
}

const postsUntil = memoizePerObject((graph: Pick<Graph, 'nodes'>, today: string): readonly PostNode[] =>
  [...graph.nodes.values()]
    .filter((node) => node.kind === 'post')
    .filter(({ data }) => data.date <= today)
    .sort((a, b) => compareStrings(b.data.date, a.data.date) || compareNewestFirst(graph, a, b)),
);
