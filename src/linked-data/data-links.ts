import type { Node } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { dataPath, pagePath } from '#i18n/paths.ts';
import { parseEdtf } from '../schemas/edtf.ts';

/** A file that says what a page says, for machines. */
export interface DataLink {
  kind: 'json' | 'jsonld' | 'calendar' | 'bib' | 'csl' | 'feed';
  href: string;
  type: string;
}

/** The data files of a node's page, in the order they are offered; a session's are those of its event. */
export function dataLinks(node: Node, locale: Locale): DataLink[] {
  const [kind, slug] =
    node.kind === 'session'
      ? (['event', node.event.replace('event:', '')] as const)
      : ([node.kind, node.slug] as const);
  const file = (name: DataLink['kind'], ending: string, type: string): DataLink => ({
    kind: name,
    href: dataPath(kind, slug, ending),
    type,
  });
  const feed: DataLink = {
    kind: 'feed',
    href: `${pagePath(locale, node.kind, node.slug)}rss.xml`,
    type: 'application/rss+xml',
  };
  const fed = node.kind === 'event' || node.kind === 'person' || node.kind === 'project';
  return [
    file('json', '.json', 'application/json'),
    file('jsonld', '.jsonld', 'application/ld+json'),
    ...(node.kind === 'event' && hasDays(node.data.dates) ? [file('calendar', '.ics', 'text/calendar')] : []),
    ...(node.kind === 'post'
      ? [
          file('bib', '.bib', 'application/x-bibtex'),
          file('csl', '.csl.json', 'application/vnd.citationstyles.csl+json'),
        ]
      : []),
    ...(fed ? [feed] : []),
  ];
}

function hasDays(edtf: string): boolean {
  const span = parseEdtf(edtf);
  return span?.precision === 'day' && !span.approximate;
}
