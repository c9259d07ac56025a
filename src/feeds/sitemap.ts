import { create } from 'xmlbuilder2';
import type { Graph, Node } from '#graph/model/model.ts';
import { crowdedEvents } from '#graph/queries/crowded-events.ts';
import { longProgrammes, projectsWithManySessions } from '#graph/queries/long-programmes.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import { localeInfo } from '#i18n/locales.ts';
import {
  chooserPath,
  countryPath,
  eventPeoplePath,
  localeAlternates,
  pagePath,
  programmePath,
  projectSessionsPath,
  registerRowPath,
  type SitePage,
  sitePagePath,
  talksPath,
} from '#i18n/paths.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';
import { compareStrings } from '#text/compare.ts';

const SITE_PLACES: readonly SitePage[] = [
  '',
  ...Object.values(FOLDERS),
  'search',
  'about',
  'about/corrections',
  'about/promises',
  'about/requests',
  'connect',
  'graph',
  'numbers',
  'data',
  'offline',
  'missing',
  'new',
  'talks',
  'topics',
  'places',
];

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every page in each language, with links to the same page in the
 * other languages. `/`, where the language is chosen, is left out: it belongs to no language.
 * @param rows codes of the countries, and years of talks, that have a page, and the English paths of parts of long lists
 */
export function sitemapXml(
  graph: Graph,
  {
    countries: codes = [],
    talkYears = [],
    longLists = [],
  }: {
    countries?: readonly string[];
    talkYears?: readonly string[];
    longLists?: readonly string[];
  } = {},
): string {
  const places: SitemapPage[] = SITE_PLACES.map((place) => ({ path: sitePagePath('en', place) }));
  const nodes = [...graph.nodes.values()].filter((node) => hasOwnPage(graph, node)).map(nodePage);
  const rows = (['topics', 'places'] as const).flatMap((register) =>
    Object.keys(graph[register]).map((id) => ({ path: registerRowPath('en', register, id) })),
  );
  const countries = codes.map((code) => ({ path: countryPath('en', code) }));
  const slugOf = (id: string) => graph.nodes.get(id)?.slug ?? '';
  const programmes = [
    ...longProgrammes(graph).map((id) => ({ path: programmePath('en', slugOf(id)) })),
    ...crowdedEvents(graph).map((id) => ({ path: eventPeoplePath('en', slugOf(id)) })),
    ...projectsWithManySessions(graph).map((id) => ({ path: projectSessionsPath('en', slugOf(id)) })),
  ];
  const years = talkYears.map((year) => ({ path: talksPath('en', year) }));
  const parts = longLists.map((path) => ({ path }));
  const pages = [...places, ...nodes, ...programmes, ...rows, ...countries, ...years, ...parts].sort((a, b) =>
    compareStrings(a.path, b.path),
  );
  const document = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      urlset: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
        url: pages.flatMap(sitemapUrls),
      },
    },
  );
  // One page per line, so that two builds can be compared line by line.
  return `${document.end().replace(/<(?=urlset |url>|\/urlset)/g, '\n<')}\n`;
}

/** The English page of a place or node, and the date of its last change where it has one. */
interface SitemapPage {
  path: string;
  lastmod?: string;
}

function nodePage(node: Node): SitemapPage {
  const path = pagePath('en', node.kind, node.slug);
  return node.kind === 'post' ? { path, lastmod: node.data.updated ?? node.data.date } : { path };
}

/** One page in each language. */
function sitemapUrls({ path, lastmod }: SitemapPage) {
  const paths = localeAlternates(path);
  const alternate = (hreflang: string, other: string) => ({
    '@rel': 'alternate',
    '@hreflang': hreflang,
    '@href': site.origin + other,
  });
  const links = [
    ...site.locales.map((locale) => alternate(localeInfo[locale].lang, paths[locale])),
    alternate('x-default', chooserPath(paths[site.defaultLocale])),
  ];
  return site.locales.map((locale) => ({
    loc: site.origin + paths[locale],
    ...(lastmod && { lastmod }),
    'xhtml:link': links,
  }));
}
