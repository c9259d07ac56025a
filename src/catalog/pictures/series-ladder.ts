import type { NodeId } from '#graph/model/model.ts';
import { seriesEditions } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { SeriesLadderData } from '#pictures/charts/series-ladder.ts';
import type { Catalog } from '../catalog.ts';
import { linkedNode } from './linked-node.ts';

/** The editions of a series, oldest first, and the people who took part in more than one. */
export function seriesLadderData(catalog: Catalog, series: string, context: LocaleContext): SeriesLadderData {
  const editions = seriesEditions(catalog.graph, series).map((id) => ({ id, people: catalog.attendees(id) }));
  const editionsOf = new Map<NodeId, NodeId[]>();
  for (const { id, people } of editions) {
    for (const person of people) {
      const found = editionsOf.get(person);
      if (found) found.push(id);
      else editionsOf.set(person, [id]);
    }
  }
  const { text: name } = context.name(`series:${series}`);
  const node = catalog.graph.nodes.get(`series:${series}`);
  const aliases = node?.kind === 'series' ? (node.data.aliases ?? []) : [];
  return {
    label: context.t('drawing.ladder', { name }),
    name: context.short(`series:${series}`).text,
    // Words of former names, too: an edition can be named after one of them.
    full: [name, ...aliases].join(' '),
    editions: editions.map(({ id, people }) => ({
      ...linkedNode(id, context),
      people: people.size,
      count: context.t('drawing.people', { n: people.size }),
    })),
    people: [...editionsOf]
      .filter(([, at]) => at.length > 1)
      .map(([person, at]) => ({ ...linkedNode(person, context), at })),
  };
}
