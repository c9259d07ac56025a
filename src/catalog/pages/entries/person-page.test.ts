import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { personPage } from './person-page.ts';

const catalog = fixtureCatalog();
const pageOf = (slug: string) => {
  const node = catalog.nodesOfKind('person').find((person) => person.slug === slug);
  assert.ok(node);
  return personPage(catalog, node, 'en');
};

test('a person page has gatherings, newest first, with roles, and affiliations where they change', () => {
  const page = pageOf('ann');
  assert.deepEqual(
    page.gatherings.map(({ event, parts, affiliations }) => [
      event,
      parts.map(({ role }) => role),
      affiliations.map(({ organization }) => organization),
    ]),
    [
      ['event:meet-2020', ['speaker'], []],
      ['event:meet-2019', ['organizer'], ['organization:firm']],
    ],
  );
  assert.match(page.picture ?? '', /^<svg/);
  assert.match(page.timeline ?? '', /^<svg/);
});

test('posts are listed by credit, without empty lists', () => {
  assert.deepEqual(
    pageOf('ann').posts.map(({ posts }) => posts.map(({ post }) => post.id)),
    [['post:recap']],
  );
});

test('namesakes are on the pages of both people, whichever file states it', () => {
  const idsOn = (slug: string) => pageOf(slug).namesakes.map(({ id }) => id);
  assert.deepEqual(idsOn('bo'), ['person:bo', 'person:bo-two']);
  assert.deepEqual(idsOn('bo-two'), ['person:bo-two', 'person:bo']);
  assert.deepEqual(idsOn('ann'), []);
});

test('a person without an event has no pictures', () => {
  const page = pageOf('bo-two');
  assert.deepEqual([page.gatherings, page.picture, page.timeline], [[], undefined, undefined]);
});
