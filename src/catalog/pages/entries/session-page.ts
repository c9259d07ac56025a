import { edgesFrom } from '#graph/model/edges.ts';
import { isAttended, missedAs } from '#graph/queries/attendance.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { sentenceCase } from '#text/sentence-case.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { postsOn } from '../../event/event-parts.ts';
import { groupByEnd, groupEndsByRole } from '../../event/participation-rows.ts';
import { entryPage } from './entry-page.ts';

/** Everything on the page of a session. */
export function sessionPage(catalog: Catalog, node: NodeOf<'session'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, data } = node;
  const edges = edgesFrom(graph, id, 'session-person');
  const people = groupEndsByRole(
    edges.filter((edge) => isAttended(graph, edge)),
    'to',
  );
  const missed = edges.filter((edge) => !isAttended(graph, edge));
  return {
    context,
    entry: entryPage(catalog, node, context, [
      context.label('session-kind', data.kind),
      context.short(node.event).text,
    ]),
    event: edgesFrom(graph, id, 'part-of'),
    /** Where all people are speakers, their rows: the section then needs no heading for their role. */
    speakers:
      missed.length === 0 && people.length === 1 && isSpeaker(people[0]?.role) ? people[0]?.ends : undefined,
    people: [
      ...people.map(({ role, ends }) => ({ title: context.label('role', role || 'speaker'), ends })),
      ...[...Map.groupBy(missed, missedAs)].map(([presence, group]) => ({
        title: sentenceCase(context.label('presence', presence)),
        ends: groupByEnd(group, 'to'),
      })),
    ],
    unlinkedNames: unlinkedNames(data.speakers, edges.length > 0, context),
    projects: groupByEnd(edgesFrom(graph, id, 'session-project'), 'to'),
    organizations: groupByEnd(edgesFrom(graph, id, 'session-organization'), 'to'),
    posts: postsOn(catalog, id),
    note: data.note && context.text(data.note),
  };
}

function isSpeaker(role: string | undefined): boolean {
  return role === '' || role === 'speaker';
}

/** Names of people without a page, as the programme prints them; "also credited" only below people with a page. */
function unlinkedNames(
  names: readonly string[] | undefined,
  areAdditional: boolean,
  context: LocaleContext,
): string | undefined {
  if (!names) return undefined;
  return [...(areAdditional ? [context.t('session.unlinked')] : []), ...names].join(' · ');
}
