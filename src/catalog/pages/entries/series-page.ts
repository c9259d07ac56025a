import { edgesFrom } from '#graph/model/edges.ts';
import type { Locale } from '#i18n/locales.ts';
import { isLadderInformative, seriesLadder } from '#pictures/charts/series-ladder.ts';
import type { NeighbourhoodData } from '#pictures/neighbourhood/neighbourhood.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { compareEditions, eventsOfSeries } from '../../event/series-editions.ts';
import { sourcesOfNode } from '../../node-sources.ts';
import { eventThumbnails } from '../../pictures/event-thumbnails.ts';
import { ladderSummary } from '../../pictures/picture-summaries.ts';
import { seriesLadderData } from '../../pictures/series-ladder.ts';
import { neighbourhoodData } from '../../relationships/neighbourhood.ts';
import { entitySections } from './entity-sections.ts';
import { entryPage } from './entry-page.ts';

/** Everything on the page of a series. */
export function seriesPage(catalog: Catalog, node: NodeOf<'series'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, slug, data } = node;
  const events = eventsOfSeries(catalog, slug);
  const ladder = seriesLadderData(catalog, slug, context);
  const backlinkGroups = catalog.backlinkGroups(id);
  const neighbourhood = neighbourhoodData(catalog, id, context);
  return {
    context,
    ...entitySections({ editions: events, statistics: data.statistics, backlinks: backlinkGroups }, context),
    entry: entryPage(catalog, node, context, [
      context.t('kind.series'),
      context.label('series-kind', data.kind),
    ]),
    neighbourhood: isWiderThan(events, neighbourhood) ? neighbourhood : undefined,
    predecessors: edgesFrom(graph, id, 'succeeds'),
    events,
    thumbnails: eventThumbnails(catalog, events, context),
    edgesOf: (event: string) => edgesFrom(graph, event, 'in-series'),
    coveredEvents: catalog.coveredEvents(),
    ladder: isLadderInformative(ladder) ? seriesLadder(ladder) : undefined,
    ladderSummary: ladderSummary(ladder, context),
    ...compareEditions(catalog, slug),
    sourcesOf: (owner: string) => sourcesOfNode(graph, owner),
    backlinkGroups,
  };
}

/** True for neighbours that are not only the editions, which the page lists anyway. */
function isWiderThan(
  editions: readonly { id: string }[],
  { neighbours }: Pick<NeighbourhoodData, 'neighbours'>,
): boolean {
  const known = new Set(editions.map(({ id }) => id));
  return neighbours.some(({ id }) => !known.has(id));
}
