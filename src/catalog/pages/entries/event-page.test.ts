import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { eventPage } from './event-page.ts';

const catalog = fixtureCatalog();
const pageOf = (slug: string) => {
  const node = catalog.nodesOfKind('event').find((event) => event.slug === slug);
  assert.ok(node);
  return eventPage(catalog, node, 'en');
};

test('an event page has its people by role, posts, sessions and the changes since the last edition', () => {
  const page = pageOf('meet-2020');
  assert.equal(page.attendeeCount, 2);
  assert.deepEqual(
    page.participants.map(({ title, parts }) => [title, parts.map(({ id }) => id)]),
    [['Speaker', ['person:ann', 'person:bo']]],
  );
  assert.deepEqual(
    page.posts.map(({ post }) => post.id),
    ['post:recap'],
  );
  assert.equal(page.sessions.length, 2);
  assert.deepEqual(
    page.projects.map(({ id }) => id),
    ['project:tool'],
  );
  assert.equal(page.editionChanges?.diff.earlier, 'event:meet-2019');
  // With two people there is no picture.
  assert.equal(page.poster, undefined);
});

test('the counts of an event lead to its sections, and its contents have no empty one', () => {
  const { counts, contents } = pageOf('meet-2020');
  assert.deepEqual(
    counts.slice(0, 3).map(({ id, text }) => [id, text]),
    [
      ['people', '2 people'],
      ['sessions', '2 sessions'],
      ['posts', '1 post'],
    ],
  );
  assert.deepEqual(
    contents.filter(({ n }) => n === 0),
    [],
  );
  assert.ok(contents.some(({ id }) => id === 'since'));
});

test('the entry has kicker, breadcrumbs, file, search marks and linked data', () => {
  const { entry } = pageOf('meet-2020');
  assert.match(entry.kicker, / · Shanghai$/);
  assert.deepEqual(
    entry.breadcrumbs.map(({ path }) => path),
    ['/en/', '/en/events/', '/en/events/meet-2020/'],
  );
  assert.equal(entry.file, 'content/events/meet-2020.yaml');
  assert.equal(entry.lead, undefined);
  assert.equal(entry.graphId, 'event:meet-2020');
  assert.deepEqual(entry.search.facets['person'], ['ann']);
  assert.match(JSON.stringify(entry.jsonLd), /"@type":"Event"/);
});

test('the first edition has no changes and names the next edition', () => {
  const page = pageOf('meet-2019');
  assert.equal(page.editionChanges, undefined);
  assert.deepEqual(
    page.adjacentEditions.map(({ id }) => id),
    ['event:meet-2020'],
  );
});
