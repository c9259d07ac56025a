import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';

const catalog = fixtureCatalog();
const [en, zhHant] = [catalog.localeContext('en'), catalog.localeContext('zh-hant')];

test('names and URLs are those of the language', () => {
  assert.equal(en.name('post:recap').text, 'Recap');
  assert.deepEqual(zhHant.name('post:recap'), { text: '回顧', lang: 'zh-Hant', from: 'converted' });
  assert.equal(en.href('event:meet-2020#talk'), '/en/events/meet-2020/talk/');
  assert.match(en.preview('person:ann') ?? '', /^\/en\/previews\/[0-9a-f]{2}\.json#people\/ann$/);
  assert.equal(en.preview('event:meet-2020#talk'), undefined);
});

test('a sentence is linked on the page that shows its language', () => {
  assert.equal(en.sentence('post:recap', 'zh-Hans', 'p-1'), '/zh-hans/posts/recap/#p-1');
  assert.equal(zhHant.sentence('post:recap', 'zh-Hans', 'p-1'), '/zh-hant/posts/recap/#p-1');
});

test('a summary is the own one, else the main facts', () => {
  assert.equal(en.summary('post:recap')?.text, 'Notes of a meeting.');
  assert.match(en.summary('person:ann')?.text ?? '', /Firm/);
  assert.match(en.summary('event:meet-2020')?.text ?? '', /2020 · Shanghai$/);
});

test('sources are cited by id or in full; an unknown id is left out', () => {
  assert.deepEqual(
    en.cite(['s', 'unknown', { title: 'T' }]).map(({ title }) => title),
    ['S', 'T'],
  );
});

test('an id without a page is an error', () => {
  assert.equal(en.has('person:nobody'), false);
  assert.throws(() => en.name('person:nobody'), /person:nobody has no page/);
});

test('a page that is gone is known by its address without a fragment, with a copy', () => {
  const url = 'https://example.org/gone';
  const links = {
    [url]: {
      status: 'gone',
      answer: 410,
      checked: '2026-01-01',
      since: '2026-01-01',
      archived: `${url}/copy`,
    },
    'https://example.org/once': { status: 'gone', answer: 404, checked: '2026-01-01', since: '2026-01-01' },
  } as const;
  const { lost } = fixtureCatalog({ 'links.lock.yml': JSON.stringify(links) }).localeContext('en');
  assert.deepEqual(lost(`${url}#part`), { since: '2026-01-01', archived: `${url}/copy` });
  assert.equal(lost('https://example.org/once'), undefined);
  assert.equal(lost('https://example.org/'), undefined);
});
