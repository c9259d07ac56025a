import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { fixtureArchive, organizationFile, personFile } from '#testing/fixture-archive.ts';
import { correctionsPage } from './corrections-page.ts';

const post = (corrections: string) =>
  `---\ntitle: T\nsummary: S\ndate: 2020-01-01\nlang: en\nkind: essay\nauthors: ["organization:firm"]\nabout: [person:ann]\nsource: { title: S, url: "https://example.org", authors: [{ name: A }] }\n${corrections}---\n[Ann](person:ann) spoke.\n`;

const catalog = createCatalog({
  archive: fixtureArchive({
    'organizations/firm.yaml': organizationFile('Firm'),
    'people/ann.yaml': personFile('Ann Li'),
    'posts/one.md': post(
      'corrections: [{ date: 2020-02-01, text: "First." }, { date: 2020-04-01, text: "Third." }]\n',
    ),
    'posts/two.md': post('corrections: [{ date: 2020-03-01, text: "Second." }]\n'),
  }),
});

test('the page lists every correction, newest first', () => {
  const page = correctionsPage(catalog, 'en');
  assert.deepEqual(
    page.corrected.map(({ post: id, date, text }) => [id, date, text.text]),
    [
      ['post:one', '2020-04-01', 'Third.'],
      ['post:two', '2020-03-01', 'Second.'],
      ['post:one', '2020-02-01', 'First.'],
    ],
  );
  assert.equal(page.list.breadcrumbs.at(-1)?.path, '/en/about/corrections/');
});

test('the words by which readers look for it are in its search marks', () => {
  const words = (['zh-hans', 'zh-hant', 'en'] as const).flatMap(
    (locale) => correctionsPage(catalog, locale).list.search.names,
  );
  for (const word of ['更正', '删除', '刪除', 'correction', 'remove']) assert.ok(words.includes(word), word);
});

test('an address is shown only where one is set, and the issue form always', () => {
  for (const locale of ['zh-hans', 'zh-hant', 'en'] as const) {
    assert.equal(correctionsPage(catalog, locale, '').contact, undefined);
    const page = correctionsPage(catalog, locale, 'editors@example.org');
    assert.deepEqual(page.contact, { address: 'editors@example.org', url: 'mailto:editors@example.org' });
    assert.match(page.forms.correction, /issues\/new\?template=correction\.yml$/);
    assert.match(page.forms.removal, /issues\/new\?template=remove\.yml$/);
  }
});
