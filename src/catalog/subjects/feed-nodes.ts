import type { Node } from '#graph/model/model.ts';
import { statusOf } from '#graph/model/node-status.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import type { Catalog } from '../catalog.ts';
import { newestFirst } from '../newest-first.ts';
import { nodesByTopic } from './topic-index.ts';

/** A node of a feed with its day as an ISO date. */
export interface FeedNode {
  node: Node;
  day: string;
}

/** The talks that took place, newest first. */
export function talkFeedItems(catalog: Catalog): FeedNode[] {
  return feedNodes(catalog, catalog.nodesOfKind('session'));
}

/** The talks that took place and the published posts on a topic, newest first. */
export function topicFeedItems(catalog: Catalog, topic: string): FeedNode[] {
  const ids = new Set(nodesByTopic(catalog.graph, 'topics').get(topic));
  return feedNodes(
    catalog,
    [...catalog.publishedPosts(), ...catalog.nodesOfKind('session')].filter(({ id }) => ids.has(id)),
  );
}

/** Nodes with a day, newest first, at most one day for each. */
function feedNodes({ graph }: Catalog, nodes: readonly Node[]): FeedNode[] {
  return newestFirst(graph, nodes)
    .filter(({ id }) => statusOf(graph.nodes, id) === 'held')
    .map((node) => ({ node, day: nodeDate(graph, node) }))
    .filter(({ day }) => day !== '');
}
