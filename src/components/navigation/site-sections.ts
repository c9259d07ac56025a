import type { SitePage } from '#i18n/paths.ts';
import type { StringKey } from '#i18n/strings/site-strings.ts';

interface SiteSection {
  path: SitePage;
  label: StringKey;
}

/** Pages of the header, on every page; the label is one or two words. */
export const MAIN_SECTIONS: readonly SiteSection[] = [
  { path: 'events', label: 'nav.events' },
  { path: 'people', label: 'nav.people' },
  { path: 'posts', label: 'nav.posts' },
  { path: 'projects', label: 'nav.projects' },
  { path: 'organizations', label: 'nav.organizations' },
  { path: 'series', label: 'nav.series' },
];

/** Pages of the menu at the end of the header. */
export const MORE_SECTIONS: readonly SiteSection[] = [
  { path: 'talks', label: 'nav.talks' },
  { path: 'topics', label: 'nav.topics' },
  { path: 'places', label: 'nav.places' },
  { path: 'graph', label: 'graph.nav' },
  { path: 'connect', label: 'connect.nav' },
  { path: 'numbers', label: 'nav.numbers' },
  { path: 'data', label: 'nav.data' },
  { path: 'new', label: 'nav.new' },
  { path: 'missing', label: 'nav.missing' },
  { path: 'about', label: 'nav.about' },
];
