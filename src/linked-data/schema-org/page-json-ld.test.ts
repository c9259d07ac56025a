import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { type Locale, localeInfo } from '#i18n/locales.ts';
import { type LocalizedText, localize } from '#i18n/localize.ts';
import { displayName, otherNames } from '#i18n/names.ts';
import { pagePath } from '#i18n/paths.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Lang } from '#schemas/text.ts';
import { site } from '#site.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { LINKED_DATA_FILES } from '#testing/fixture-linked-data.ts';
import { entryJsonLd, homeJsonLd } from './page-json-ld.ts';
import type { LinkedDataContext } from './references.ts';

const archive = fixtureArchive(LINKED_DATA_FILES);
const graph = buildGraph(archive);
const { origin } = site;
const conversion = createScriptConversion({});

/** A node of the fixture. */
const node = (id: string) => graph.nodes.get(id) ?? assert.fail(id);

/** A context that finds names in the fixture, without a catalog. */
function contextFor(locale: Locale): LinkedDataContext {
  const front = (id: string, field: 'title' | 'summary') =>
    localize(
      Object.fromEntries((graph.texts.get(id) ?? []).map((text) => [text.lang, text.front[field]])),
      locale,
      conversion,
    );
  const name = (id: string): LocalizedText => {
    const { kind, data } = node(id);
    if (kind === 'post') return front(id, 'title');
    if (kind === 'session') return localize(data.title, locale, conversion);
    if (kind !== 'person') return localize(data.name, locale, conversion);
    const { value, lang } = displayName(data.names, locale, conversion);
    return { text: value, lang: lang as Lang | undefined, from: 'written' };
  };
  return {
    locale,
    lang: localeInfo[locale].lang,
    text: (text) => localize(text, locale, conversion),
    name,
    names: (forms) => ({
      lead: displayName(forms, locale, conversion),
      others: otherNames(forms, locale, conversion),
    }),
    topicName: (id) => localize(graph.topics[id]?.name ?? id, locale, conversion),
    summary: (id) => (id.startsWith('post:') ? front(id, 'summary') : undefined),
    href: (id) => pagePath(locale, node(id).kind, node(id).slug),
  };
}

/** The first JSON-LD object of a node's page. */
function pageObject(id: string, locale: Locale): Record<string, unknown> {
  const steps = [{ name: 'Home', path: `/${locale}/` }];
  const [first] = entryJsonLd(node(id), graph, contextFor(locale), steps)['@graph'];
  return JSON.parse(JSON.stringify(first)) as Record<string, unknown>;
}

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('an event has its series, parts, place, people and recaps, without disputed roles', () => {
  const person = `${origin}/en/people/ann/`;
  assert.deepEqual(pageObject('event:kubecon-china-2019', 'en'), {
    '@type': 'ConferenceEvent',
    '@id': `${origin}/en/events/kubecon-china-2019/#event`,
    url: `${origin}/en/events/kubecon-china-2019/`,
    name: 'KubeCon China 2019',
    startDate: '2019-06-24',
    endDate: '2019-06-26',
    image: `${origin}/en/cards/events/kubecon-china-2019.png`,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Shanghai',
      address: { '@type': 'PostalAddress', addressLocality: 'Shanghai', addressCountry: 'CN' },
      geo: { '@type': 'GeoCoordinates', latitude: 31.22, longitude: 121.46 },
    },
    organizer: [
      {
        '@type': 'Organization',
        '@id': `${origin}/en/organizations/cncf/#organization`,
        name: 'CNCF',
        url: `${origin}/en/organizations/cncf/`,
      },
      {
        '@type': 'Person',
        '@id': `${origin}/en/people/cho/#person`,
        name: 'Cho',
        url: `${origin}/en/people/cho/`,
      },
    ],
    performer: [{ '@type': 'Person', '@id': `${person}#person`, name: 'Ann', url: person }],
    superEvent: [
      {
        '@type': 'EventSeries',
        '@id': `${origin}/en/series/kubecon-china/#series`,
        name: 'KubeCon China',
        url: `${origin}/en/series/kubecon-china/`,
      },
    ],
    subEvent: [
      {
        '@type': 'Event',
        '@id': `${origin}/en/events/summit-2019/#event`,
        name: 'Summit',
        url: `${origin}/en/events/summit-2019/`,
      },
    ],
    subjectOf: [
      {
        '@type': 'Article',
        '@id': `${origin}/en/posts/recap/#post`,
        name: 'That year in Shanghai',
        url: `${origin}/en/posts/recap/`,
      },
    ],
  });
});

test('a session refers to its event, has its own date and separates hosts from performers', () => {
  const talk = pageObject('event:kubecon-china-2019#talk', 'en');
  assert.equal(talk['startDate'], '2019-06-25');
  assert.match(JSON.stringify(talk['superEvent']), /kubecon-china-2019\/#event/);
  const names = (field: string) => (talk[field] as { name: string }[]).map(({ name }) => name);
  assert.deepEqual([names('organizer'), names('performer')], [['Cho'], ['Ann']]);
});

test('a person has one IRI in all languages, and the name that each page shows', () => {
  const [hans, hant, en] = (['zh-hans', 'zh-hant', 'en'] as const).map((locale) =>
    pageObject('person:ann', locale),
  );
  assert.deepEqual([hans?.['name'], hant?.['name'], en?.['name']], ['安妮', '安妮', 'Ann']);
  assert.equal(hans?.['@id'], en?.['@id']);
  assert.notEqual(hans?.['url'], en?.['url']);
  assert.doesNotMatch(JSON.stringify(en), /Anne"/);
  assert.deepEqual(en?.['affiliation'], [
    {
      '@type': 'OrganizationRole',
      affiliation: {
        '@type': 'Organization',
        '@id': `${origin}/en/organizations/huawei/#organization`,
        name: 'Huawei',
        url: `${origin}/en/organizations/huawei/`,
      },
      roleName: 'Engineer',
      startDate: '2018',
      endDate: '2020',
    },
  ]);
});

test('only undisputed speakers are performers', () => {
  const performedIn = (id: string) => pageObject(id, 'en')['performerIn'] as unknown[] | undefined;
  assert.equal(performedIn('person:ann')?.length, 2);
  assert.equal(performedIn('person:ben'), undefined);
  assert.equal(performedIn('person:cho'), undefined);
});

test('a post refers to the text it retells, and to the original of its translation', () => {
  const [hant, en] = (['zh-hant', 'en'] as const).map((locale) => pageObject('post:recap', locale));
  assert.equal(hant?.['headline'], '上海那年');
  assert.equal(hant?.['inLanguage'], 'zh-Hant');
  assert.equal(en?.['headline'], 'That year in Shanghai');
  assert.match(JSON.stringify(en?.['translationOfWork']), /zh-hans\/posts\/recap\/#post/);
  assert.match(JSON.stringify(en?.['isBasedOn']), /"name":"Shanghai".*"name":"Ann".*CC-BY-4.0/);
});

test('a project has its repository, licence and stage', () => {
  const project = pageObject('project:karmada', 'zh-hans');
  assert.equal(project['codeRepository'], 'https://github.com/karmada-io/karmada');
  assert.equal(project['license'], 'https://spdx.org/licenses/Apache-2.0.html');
  assert.equal(project['creativeWorkStatus'], 'sandbox');
});

test('the home page has the URL template of its search', () => {
  const page = JSON.stringify(homeJsonLd('One line.', contextFor('en')));
  assert.match(page, /\/en\/search\/\?q=\{query\}/);
});
