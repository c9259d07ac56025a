import type { Node } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { dataPath, pagePath } from '#i18n/paths.ts';
import { exactDays } from '#schemas/edtf.ts';

/** A file with the data of a page in another format. */
export interface DataLink {
  kind: 'json' | 'jsonld' | 'calendar' | 'bib' | 'csl' | 'feed';
  href: string;
  /** Media type. */
  type: string;
}

/** The data files of a node's page, in the order in which pages list them; those of a session are its event's. */
export function dataLinks(node: Node, locale: Locale): DataLink[] {
  const [kind, slug] =
    node.kind === 'session'
      ? (['event', node.event.replace('event:', '')] as const)
      : ([node.kind, node.slug] as const);
  const link = (name: DataLink['kind'], extension: string, type: string): DataLink => ({
    kind: name,
    href: dataPath(kind, slug, extension),
    type,
  });
  return [
    link('json', '.json', 'application/json'),
    link('jsonld', '.jsonld', 'application/ld+json'),
    ...(node.kind === 'event' && exactDays(node.data.dates)
      ? [link('calendar', '.ics', 'text/calendar')]
      : []),
    ...(node.kind === 'post'
      ? [
          link('bib', '.bib', 'application/x-bibtex'),
          link('csl', '.csl.json', 'application/vnd.citationstyles.csl+json'),
        ]
      : []),
    ...feedLinks(node, locale),
  ];
}

/** Events, people and projects have a feed of their own. */
function feedLinks({ kind, slug }: Node, locale: Locale): DataLink[] {
  if (kind !== 'event' && kind !== 'person' && kind !== 'project') return [];
  return [{ kind: 'feed', href: `${pagePath(locale, kind, slug)}rss.xml`, type: 'application/rss+xml' }];
}
