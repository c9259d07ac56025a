import { seriesEditions } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { sentenceCase } from '#text/sentence-case.ts';
import type { Catalog } from '../../catalog.ts';
import {
  allSeries,
  type EntityGroup,
  neighbourCounts,
  organizationsByKind,
  projectsByStage,
} from '../../entity/entity-groups.ts';
import { eventThumbnails } from '../../pictures/event-thumbnails.ts';
import { listPage } from './list-page.ts';

const GROUPS = { projects: projectsByStage, organizations: organizationsByKind, series: allSeries } as const;

/** One project, organization or series in a list. */
export interface EntityRow {
  id: string;
  /** Its summary where that differs from the name of the group. */
  summary: LocalizedText | undefined;
  /** Shown in place of a summary; may be empty. */
  counts: string;
  /** Of a series: small posters of its newest editions, the oldest first. */
  thumbnails: readonly string[];
}

/** The page of all projects, organizations or series. */
export function entityListPage(catalog: Catalog, list: keyof typeof GROUPS, locale: Locale) {
  const context = catalog.localeContext(locale);
  return {
    context,
    list: listPage(list, context.t(`list.${list}.lead`), context),
    groups: GROUPS[list](catalog, context).map(({ ids, ...group }) => ({
      ...group,
      rows: ids.map((id) => entityRow(catalog, id, group, list !== 'series', context)),
    })),
  };
}

function entityRow(
  catalog: Catalog,
  id: string,
  group: Pick<EntityGroup, 'name'>,
  withCounts: boolean,
  context: LocaleContext,
): EntityRow {
  const own = context.summary(id);
  const summary = own && own.text !== group.name ? withoutGroupName(own, group.name) : undefined;
  const counts = summary || !withCounts ? '' : neighbourCounts(catalog, id, context);
  return { id, summary, counts, thumbnails: editionThumbnails(catalog, id, context) };
}

/** A summary that ends with the stage of a project, whose name is the heading of the list, has only the time of it. */
function withoutGroupName(summary: LocalizedText, group: string): LocalizedText {
  const [before = '', time] = summary.text.split(`${group} · `);
  return time === undefined ? summary : { ...summary, text: before + sentenceCase(time) };
}

/** Editions shown of a series. */
const MAX_THUMBNAILS = 5;

function editionThumbnails(catalog: Catalog, id: string, context: LocaleContext): string[] {
  if (!id.startsWith('series:')) return [];
  const editions = seriesEditions(catalog.graph, id.slice('series:'.length));
  const newest = editions.slice(-MAX_THUMBNAILS).map((edition) => ({ id: edition }));
  return [...eventThumbnails(catalog, newest, context).values()];
}
