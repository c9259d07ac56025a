import assert from 'node:assert/strict';
import { getRssString } from '@astrojs/rss';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphMl } from 'graphology-graphml';
import { Parser } from 'n3';
import { create } from 'xmlbuilder2';
import type { Catalog } from '#catalog/catalog.ts';
import { createCatalog } from '#catalog/create-catalog.ts';
import { openDataFiles } from '#catalog/open-data-files.ts';
import { aboutPage } from '#catalog/pages/about-page.ts';
import { connectPage } from '#catalog/pages/connect-page.ts';
import { correctionsPage } from '#catalog/pages/corrections-page.ts';
import { eventPage } from '#catalog/pages/entries/event-page.ts';
import { organizationPage } from '#catalog/pages/entries/organization-page.ts';
import { personPage } from '#catalog/pages/entries/person-page.ts';
import { postPage } from '#catalog/pages/entries/post-page.ts';
import { projectPage } from '#catalog/pages/entries/project-page.ts';
import { seriesPage } from '#catalog/pages/entries/series-page.ts';
import { sessionPage } from '#catalog/pages/entries/session-page.ts';
import { graphPage } from '#catalog/pages/graph-page.ts';
import { homePage } from '#catalog/pages/home-page.ts';
import { entityListPage } from '#catalog/pages/lists/entity-list-page.ts';
import { eventListPage } from '#catalog/pages/lists/event-list-page.ts';
import { peoplePage } from '#catalog/pages/lists/people-page.ts';
import { postListPage } from '#catalog/pages/lists/post-list-page.ts';
import { numbersPage } from '#catalog/pages/numbers-page.ts';
import { promisesPage } from '#catalog/pages/promises-page.ts';
import { searchPage } from '#catalog/pages/search-page.ts';
import { TABLE_ORDERS } from '#catalog/relationships/graph-table.ts';
import { hasCalendarDates, icsCalendar } from '#feeds/calendar.ts';
import { rssFeed } from '#feeds/rss.ts';
import { sitemapXml } from '#feeds/sitemap.ts';
import { LOCALES } from '#i18n/locales.ts';
import type { Archive } from '#reader/archive.ts';

/**
 * Makes the data of every page of an archive, its feeds and its data files, and parses them. HTML is not rendered.
 * @throws when one cannot be made or does not parse
 */
export async function publishArchive(archive: Archive): Promise<void> {
  const catalog = createCatalog({ archive });
  makePages(catalog);
  await parseFeeds(catalog);
  parseOpenData(catalog);
}

function makePages(catalog: Catalog): void {
  for (const locale of LOCALES) {
    for (const node of catalog.nodesOfKind('event')) eventPage(catalog, node, locale);
    for (const node of catalog.nodesOfKind('session')) sessionPage(catalog, node, locale);
    for (const node of catalog.nodesOfKind('person')) personPage(catalog, node, locale);
    for (const node of catalog.nodesOfKind('project')) projectPage(catalog, node, locale);
    for (const node of catalog.nodesOfKind('organization')) organizationPage(catalog, node, locale);
    for (const node of catalog.nodesOfKind('series')) seriesPage(catalog, node, locale);
    for (const node of catalog.nodesOfKind('post')) postPage(catalog, node, locale);
    for (const page of [
      aboutPage,
      connectPage,
      correctionsPage,
      promisesPage,
      homePage,
      eventListPage,
      peoplePage,
      postListPage,
      numbersPage,
      searchPage,
    ])
      page(catalog, locale);
    for (const list of ['projects', 'organizations', 'series'] as const)
      entityListPage(catalog, list, locale);
    for (const order of [undefined, ...TABLE_ORDERS]) graphPage(catalog, order, locale);
  }
}

async function parseFeeds(catalog: Catalog): Promise<void> {
  const events = catalog.nodesOfKind('event').filter(hasCalendarDates);
  parseXml(sitemapXml(catalog.graph));
  for (const locale of LOCALES) {
    const context = catalog.localeContext(locale);
    parseXml(await getRssString(rssFeed(catalog.graph, context, { today: catalog.today })));
    for (const topic of [...events, ...catalog.nodesOfKind('person')])
      parseXml(await getRssString(rssFeed(catalog.graph, context, { topic, today: catalog.today })));
    assertCalendar(icsCalendar('x', events, [context]), events.length);
  }
}

function parseOpenData(catalog: Catalog): void {
  const files = openDataFiles(catalog);
  for (const ending of ['.json', '.jsonld'] as const)
    for (const path of files.pathsEnding(ending)) JSON.parse(files.textOf(path) ?? '');
  for (const path of files.pathsEnding('.nq'))
    new Parser({ format: 'N-Quads' }).parse(files.textOf(path) ?? '');
  for (const path of files.pathsEnding('.ics'))
    if (path.includes('/')) assertCalendar(files.textOf(path) ?? '', 1);
  for (const path of files.pathsEnding('.bib')) new Cite(files.textOf(path) ?? '');
  for (const path of files.pathsEnding('.graphml')) {
    const graphMl = files.textOf(path) ?? '';
    parseXml(graphMl);
    parseGraphMl(MultiDirectedGraph, graphMl);
  }
}

/** XML 1.0, and only with its characters: https://www.w3.org/TR/xml/#charsets */
function parseXml(xml: string): void {
  create(xml);
  assert.doesNotMatch(xml, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
}

/** Content lines of RFC 5545, with as many events as there are. */
function assertCalendar(ics: string, events: number): void {
  const lines = ics.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  for (const line of lines) assert.match(line, /^[A-Z-]+(?:;[A-Z-]+=[^:]+)*:[^\n\r]*$/);
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, events);
  assert.equal(lines.at(-1), 'END:VCALENDAR');
}
