import type { BacklinkGroup } from '#graph/queries/backlinks.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { type PageSection, pageContents } from './page-contents.ts';

/** What the page of a project, organization or series has in lists, in the order of the page. */
interface EntityLists {
  editions?: readonly ListedEvent[];
  people?: readonly { from: string }[];
  events?: readonly ListedEvent[];
  sessions?: readonly unknown[];
  posts?: readonly unknown[];
  statistics?: readonly unknown[] | undefined;
  organizations?: readonly unknown[];
  projects?: readonly unknown[];
  parts?: readonly unknown[];
  backlinks: readonly BacklinkGroup[];
}

/** An event in a list; only those that took place are counted. */
interface ListedEvent {
  data: { status: string };
}

type Strings = Pick<LocaleContext, 't'>;

/** Contents of the page, and the numbers below its title, each with the section it leads to. */
export function entitySections(lists: EntityLists, { t }: Strings) {
  const people = new Set(lists.people?.map(({ from }) => from)).size;
  const mentions = lists.backlinks.reduce((sum, { backlinks }) => sum + backlinks.length, 0);
  const size = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  const held = (list: readonly ListedEvent[] = []) =>
    list.filter(({ data }) => data.status === 'held').length;
  const sections: (PageSection | false)[] = [
    { id: 'editions', name: t('entity.editions'), n: size(lists.editions) },
    { id: 'people', name: t('entity.people'), n: people },
    { id: 'events', name: t('entity.events'), n: size(lists.events) },
    { id: 'sessions', name: t('event.sessions'), n: size(lists.sessions) },
    { id: 'posts', name: t('nav.posts'), n: size(lists.posts) },
    { id: 'numbers', name: t('event.numbers'), n: size(lists.statistics) },
    size(lists.organizations) > 0 && { id: 'organizations', name: t('entity.organizations') },
    size(lists.projects) > 0 && { id: 'projects', name: t('entity.projects') },
    { id: 'parts', name: t('entity.parts'), n: size(lists.parts) },
    mentions > 0 && { id: 'mentions', name: t('backlinks.short') },
  ];
  const counts = [
    { id: 'editions', n: held(lists.editions), text: 'count.kind.event' },
    { id: 'people', n: people, text: 'count.kind.person' },
    { id: 'events', n: held(lists.events), text: 'count.kind.event' },
    { id: 'sessions', n: size(lists.sessions), text: 'count.sessions' },
    { id: 'posts', n: size(lists.posts), text: 'count.kind.post' },
    { id: 'mentions', n: mentions, text: 'count.mentions' },
  ] as const;
  return {
    contents: pageContents(sections),
    counts: counts.filter(({ n }) => n > 0).map(({ id, n, text }) => ({ id, text: t(text, { n }) })),
  };
}
