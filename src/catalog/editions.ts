import type { Edge, Node, NodeId } from '#graph/model/model.ts';
import { editionsOf } from '#graph/queries/chronology.ts';
import { type EditionDiff, editionDiff } from '#graph/queries/editions.ts';
import { type Comparison, figuresOf } from '#graph/queries/figures-compared.ts';
import { participants } from '#graph/queries/participants.ts';
import { postsOn, sessionsOf } from './event.ts';
import { from, graph } from './graph.ts';

/** One edition of a series as a row beside the others. */
export interface Edition {
  event: Extract<Node, { kind: 'event' }>;
  edges: Edge[];
  people: number;
  sessions: number;
  posts: number;
  diff: EditionDiff | undefined;
}

/** The editions of a series side by side, newest first, and the figures that at least two of them have. */
export function sideBySide(series: string): { editions: Edition[]; figures: Comparison[] } {
  const ids = editionsOf(graph, series).toReversed();
  return { editions: ids.flatMap(editionOf), figures: figuresOf(graph, ids) };
}

function editionOf(id: NodeId): Edition[] {
  const event = graph.nodes.get(id);
  if (event?.kind !== 'event') return [];
  return [
    {
      event,
      edges: from(id, 'in-series'),
      people: new Set(participants(graph, id).map(({ person }) => person)).size,
      sessions: sessionsOf(id).length,
      posts: postsOn(id).length,
      diff: editionDiff(graph, id),
    },
  ];
}
