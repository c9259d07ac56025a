import { compareStrings } from '#text/compare.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import type { Graph, Node } from '../model/model.ts';
import { compareNewestFirst } from './chronology.ts';

type PostNode = Extract<Node, { kind: 'post' }>;

/**
 * The posts dated no later than `today`, newest first by the day of writing; those of one day newest first by the date
 * of their subject.
 * @param today an ISO date; without it all posts are returned
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
