import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { sessionPage } from './session-page.ts';

const catalog = fixtureCatalog();
const pageOf = (id: string) => {
  const node = catalog.nodesOfKind('session').find((session) => session.data.id === id);
  assert.ok(node);
  return sessionPage(catalog, node, 'en');
};

test('names without a page are "also credited" below people with one', () => {
  const page = pageOf('talk');
  assert.deepEqual(
    page.people.flatMap(({ ends }) => ends.map(({ id }) => id)),
    ['person:bo'],
  );
  assert.equal(page.unlinkedNames, 'Also credited · Zed');
});

test('names without a page are not "also credited" where nobody has a page', () => {
  const page = pageOf('first');
  assert.deepEqual(page.people, []);
  assert.equal(page.unlinkedNames, 'Zed');
});

test('people who are all speakers are rows without a heading for their role', () => {
  assert.deepEqual(
    pageOf('talk').speakers?.map(({ id }) => id),
    ['person:bo'],
  );
  assert.equal(pageOf('first').speakers, undefined);
});

test('a session page is below its event and has no graph links', () => {
  const { entry } = pageOf('talk');
  assert.equal(entry.graphId, undefined);
  assert.deepEqual(
    entry.breadcrumbs.map(({ path }) => path),
    ['/en/', '/en/events/', '/en/events/meet-2020/', '/en/events/meet-2020/talk/'],
  );
});
