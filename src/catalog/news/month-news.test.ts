import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { newPage } from '#catalog/pages/new-page.ts';
import { newsFeed } from '#feeds/news-feed.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { FIXTURE_FILES } from '#testing/fixture-catalog.ts';
import { firstPublished } from './first-published.ts';
import { newsItems } from './news-items.ts';

const LOCK = `events/meet-2019 2026-09-02
people/ann 2026-10-05
people/anna 2026-09-03
people/bo
posts/recap 2026-10-04
`;
const files = {
  ...FIXTURE_FILES,
  'people/ann.yaml': `${FIXTURE_FILES['people/ann.yaml']}previousIds: [anna]\n`,
  'posts/recap.md': (FIXTURE_FILES['posts/recap.md'] ?? '').replace(
    'about:',
    'corrections: [{ date: 2026-11-02, text: Wrong day. }]\nabout:',
  ),
};
const catalogOf = (more: Record<string, string>) =>
  createCatalog({
    archive: fixtureArchive({ ...files, ...more }),
    today: '2026-11-30',
  });
const catalog = catalogOf({ 'urls.lock': LOCK });

test('a page is as old as the first of its ids; one without a day is in no month, and one not locked is of today', () => {
  const days = firstPublished(catalog);
  assert.equal(days.get('person:ann'), '2026-09-03');
  assert.equal(days.get('person:bo'), undefined);
  assert.equal(days.get('event:meet-2020'), '2026-11-30');
});

test('without a lock only posts have a day, their own', () => {
  assert.deepEqual([...firstPublished(catalogOf({}))], [['post:recap', '2020-07-01']]);
});

test('the page is made where there is no git and no repository', () => {
  const { PATH } = process.env;
  process.env['PATH'] = '';
  try {
    // The files are in a temporary folder.
    assert.equal(newPage(catalogOf({ 'urls.lock': LOCK }), 'en').months.length, 3);
    assert.ok(newPage(catalogOf({}), 'en').months.length > 0);
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('months are newest first, with what each page added to the graph', () => {
  const { months } = newPage(catalog, 'en');
  assert.deepEqual(
    months.map(({ month }) => month),
    ['2026-11', '2026-10', '2026-09'],
  );
  const [post] = months[1]?.rows[0]?.pages ?? [];
  assert.equal(post?.id, 'post:recap');
  assert.deepEqual(post?.additions, ['1 person', '1 sentence with a mention']);
  assert.deepEqual(
    months[0]?.corrections.map(({ text }) => text.text),
    ['Wrong day.'],
  );
  assert.deepEqual(
    months[2]?.names.flatMap(({ ids }) => ids),
    ['person:ann'],
  );
});

test('of many new posts and events those of the newest months are listed, and all are counted', () => {
  const counts = newPage(catalog, 'en', 0).months.flatMap(({ rows }) => rows);
  assert.ok(counts.length > 0);
  for (const { pages, n, more } of counts) assert.deepEqual([pages.length, more], [0, n]);
  const rows = newPage(catalog, 'en').months.flatMap((month) => month.rows);
  assert.deepEqual(
    rows.map(({ n, more }) => [n, more]),
    counts.map(({ n }) => [n, 0]),
  );
});

test('the feed has posts, events and corrections, with ids that survive a rename', () => {
  const context = catalog.localeContext('en');
  const items = newsFeed(newsItems(catalog, context), context).items as {
    title: string;
    customData: string;
  }[];
  assert.deepEqual(
    items.map(({ title, customData }) => `${title} ${/tag:[^<]*/.exec(customData)?.[0].split(':').at(-1)}`),
    [
      'E event/meet-2020/published/en',
      'Correction: Recap post/recap/corrected/0/en',
      'Recap post/recap/published/en',
      'E event/meet-2019/published/en',
    ],
  );
});
