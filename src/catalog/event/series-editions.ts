import type { EditionDiff } from '#graph/editions/edition-diff.ts';
import { compareFigures, type FigureComparison } from '#graph/editions/figure-comparison.ts';
import { edgesFrom } from '#graph/model/edges.ts';
import type { Edge } from '#graph/model/model.ts';
import { seriesEditions } from '#graph/queries/chronology.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { newestFirst } from '../newest-first.ts';
import { postsOn } from './event-parts.ts';

/** One edition of a series with its counts. */
export interface SeriesEdition {
  event: NodeOf<'event'>;
  edges: Edge[];
  people: number;
  sessions: number;
  posts: number;
  diff: EditionDiff | undefined;
}

/** The editions of a series, newest first, and the figures that at least two of them have. */
export function compareEditions(
  catalog: Catalog,
  series: string,
): { editions: SeriesEdition[]; figures: FigureComparison[] } {
  const { graph } = catalog;
  const ids = seriesEditions(graph, series).toReversed();
  const editions = ids.flatMap((id) => {
    const event = graph.nodes.get(id);
    return event?.kind === 'event' ? seriesEdition(catalog, event) : [];
  });
  return { editions, figures: compareFigures(graph, ids) };
}

/** The events of a series, newest first. */
export function eventsOfSeries({ graph }: Catalog, series: string): NodeOf<'event'>[] {
  return newestFirst(
    graph,
    seriesEditions(graph, series).flatMap((id) => {
      const node = graph.nodes.get(id);
      return node?.kind === 'event' ? node : [];
    }),
  );
}

function seriesEdition(catalog: Catalog, event: NodeOf<'event'>): SeriesEdition {
  const { id } = event;
  return {
    event,
    edges: edgesFrom(catalog.graph, id, 'in-series'),
    people: catalog.attendees(id).size,
    sessions: catalog.sessionsOfEvent(id).length,
    posts: postsOn(catalog, id).length,
    diff: catalog.editionDiff(id),
  };
}
