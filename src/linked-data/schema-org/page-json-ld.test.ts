import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { type Locale, localeInfo } from '#i18n/locales.ts';
import { type LocalizedText, localize } from '#i18n/localize.ts';
import { displayName, otherNames } from '#i18n/names.ts';
import { pagePath } from '#i18n/paths.ts';
import { readArchive } from '#reader/archive.ts';
import type { Lang } from '#schemas/text.ts';
import { site } from '#site.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { entryJsonLd, homeJsonLd } from './page-json-ld.ts';
import type { LinkedDataContext } from './references.ts';

const FILES: Record<string, string> = {
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'series/kubecon-china.yaml': 'name: KubeCon China\nkind: conference\n',
  'organizations/cncf.yaml': 'name: CNCF\nkind: foundation\nhomepage: https://cncf.io\n',
  'organizations/huawei.yaml': 'name: { zh-Hans: 华为, en: Huawei }\nkind: company\n',
  'events/kubecon-china-2019.yaml': [
    'name: { zh-Hans: 上海大会, en: KubeCon China 2019 }',
    'kind: conference\nseries: kubecon-china\nstatus: held\nformat: in-person\nsources: [s]',
    'dates: 2019-06-24/2019-06-26\ncity: { zh-Hans: 上海, en: Shanghai }\ncountry: CN',
    'organizations: [{ organization: cncf, role: organizer }]',
    'people:\n  - { person: ann, role: keynote-speaker }\n  - { person: ben, role: speaker, certainty: disputed }\n',
  ].join('\n'),
  'events/summit-2019.yaml':
    'name: Summit\nkind: summit\nstatus: held\nsources: [s]\ndates: 2019-06-24\npartOf: kubecon-china-2019\n',
  'events/kubecon-china-2019.sessions.yaml':
    'sources: [s]\nsessions: [{ id: talk, title: Talk, kind: talk, date: 2019-06-25, people: [{ person: ann }], projects: [karmada] }]\n',
  'people/ann.yaml': [
    'names:\n  - { value: 安妮, lang: zh-Hans, kind: native }\n  - { value: Ann, lang: en, kind: preferred }',
    '  - { value: Anne, lang: en, kind: misspelling }',
    'identity: verified\nlisted: public-role\nsources: [s]',
    'affiliations: [{ organization: huawei, title: Engineer, from: 2018, until: 2020~ }]\n',
  ].join('\n'),
  'people/ben.yaml':
    'names: [{ value: Ben, lang: en, kind: preferred }]\nidentity: editor\nlisted: public-role\nsources: [s]\n',
  'projects/karmada.yaml':
    'name: Karmada\nrepository: https://github.com/karmada-io/karmada\nlicence: Apache-2.0\nmaturity: [{ stage: sandbox, from: 2021-09-14, source: s }]\n',
  'posts/recap.md': [
    '---\ntitle: 上海那年\nsummary: 一句话。\ndate: 2019-07-01\nlang: zh-Hans\nkind: recap\nauthors: [xiangju]',
    'about: [event:kubecon-china-2019]\nsource: { title: Shanghai, url: "https://example.org/a", authors: [person:ann], date: 2019-06-30, licence: CC-BY-4.0 }',
    '---\n\n[安妮](person:ann)开了场。\n',
  ].join('\n'),
  'posts/recap.en.md':
    '---\ntitle: That year in Shanghai\nsummary: One line.\n---\n\n[Ann](person:ann) opened.\n',
};

const archive = readArchive(temporaryFolder(FILES));
const graph = buildGraph(archive);
const { origin } = site;
const conversion = createScriptConversion({});

/** A node that this test wrote. */
const node = (id: string) => graph.nodes.get(id) ?? assert.fail(id);

/** The part of a page's context that linked data uses, without the catalog. */
function voiceOf(locale: Locale): LinkedDataContext {
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
    summary: (id) => (id.startsWith('post:') ? front(id, 'summary') : undefined),
    href: (id) => pagePath(locale, node(id).kind, node(id).slug),
  };
}

/** The first object of a node's page, as a plain record. */
function thing(id: string, locale: Locale): Record<string, unknown> {
  const steps = [{ name: 'Home', path: `/${locale}/` }];
  const [first] = entryJsonLd(node(id), graph, voiceOf(locale), steps)['@graph'];
  return JSON.parse(JSON.stringify(first)) as Record<string, unknown>;
}

test('the archive of this test is sound', () => assert.deepEqual(archive.findings, []));

test('an event says its whole, parts, place, people and recaps, and nothing disputed', () => {
  const person = `${origin}/en/people/ann/`;
  assert.deepEqual(thing('event:kubecon-china-2019', 'en'), {
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
    },
    organizer: [
      {
        '@type': 'Organization',
        '@id': `${origin}/en/organizations/cncf/#organization`,
        name: 'CNCF',
        url: `${origin}/en/organizations/cncf/`,
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

test('a session belongs to its event and happens on its own day', () => {
  const talk = thing('event:kubecon-china-2019#talk', 'en');
  assert.equal(talk['startDate'], '2019-06-25');
  assert.match(JSON.stringify(talk['superEvent']), /kubecon-china-2019\/#event/);
});

test('a person is one thing in all languages, named as each page names her', () => {
  const [hans, hant, en] = (['zh-hans', 'zh-hant', 'en'] as const).map((locale) =>
    thing('person:ann', locale),
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

test('a disputed role makes nobody a performer', () => {
  assert.equal(thing('person:ben', 'en')['performerIn'], undefined);
});

test('a recap says what it retells, and of what it is a translation', () => {
  const [hant, en] = (['zh-hant', 'en'] as const).map((locale) => thing('post:recap', locale));
  assert.equal(hant?.['headline'], '上海那年');
  assert.equal(hant?.['inLanguage'], 'zh-Hant');
  assert.equal(en?.['headline'], 'That year in Shanghai');
  assert.match(JSON.stringify(en?.['translationOfWork']), /zh-hans\/posts\/recap\/#post/);
  assert.match(JSON.stringify(en?.['isBasedOn']), /"name":"Shanghai".*"name":"Ann".*CC-BY-4.0/);
});

test('a project has its repository, licence and stage', () => {
  const project = thing('project:karmada', 'zh-hans');
  assert.equal(project['codeRepository'], 'https://github.com/karmada-io/karmada');
  assert.equal(project['license'], 'https://spdx.org/licenses/Apache-2.0.html');
  assert.equal(project['creativeWorkStatus'], 'sandbox');
});

test('the home page offers its search', () => {
  const page = JSON.stringify(homeJsonLd('One line.', voiceOf('en')));
  assert.match(page, /\/en\/search\/\?q=\{query\}/);
});
