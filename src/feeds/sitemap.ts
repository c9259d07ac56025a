import type { Graph, Node } from '#graph/model/model.ts';
import { LOCALES, locales } from '#i18n/locales.ts';
import { alternates, type Place, pagePath, placePath } from '#i18n/paths.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';

const PLACES: readonly Place[] = [
  '',
  ...Object.values(FOLDERS),
  'search',
  'about',
  'connect',
  'graph',
  'numbers',
  'data',
];

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every page in each language, each with the same page in
 * the other languages. `/` is a chooser, not a page of any language, and is left out.
 */
export function sitemapXml(graph: Graph): string {
  const places = PLACES.map((place) => ({ path: placePath('en', place), changed: undefined }));
  const nodes = [...graph.nodes.values()].map((node) => ({
    path: pagePath('en', node.kind, node.slug),
    changed: changedOn(node),
  }));
  const pages = [...places, ...nodes].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(({ path, changed }) => entriesOf(path, changed)),
    '</urlset>\n',
  ].join('\n');
}

function changedOn(node: Node): string | undefined {
  return node.kind === 'post' ? (node.data.updated ?? node.data.date) : undefined;
}

/** One page in its three languages. */
function entriesOf(path: string, changed: string | undefined): string[] {
  const versions = alternates(path);
  const links = [
    ...LOCALES.map((locale) => linkTo(locales[locale].lang, versions[locale])),
    linkTo('x-default', versions.en),
  ].join('');
  const date = changed ? `<lastmod>${changed}</lastmod>` : '';
  return LOCALES.map((locale) => `<url><loc>${site.origin}${versions[locale]}</loc>${date}${links}</url>`);
}

function linkTo(lang: string, path: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${site.origin}${path}"/>`;
}
