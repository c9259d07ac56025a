import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { postTextFor } from './locale/post-text.ts';

test('results that do not depend on the language are computed once', () => {
  const catalog = fixtureCatalog();
  assert.equal(catalog.related('event:meet-2020'), catalog.related('event:meet-2020'));
  assert.equal(catalog.encounters('person:ann'), catalog.encounters('person:ann'));
  assert.equal(catalog.editionDiff('event:meet-2020'), catalog.editionDiff('event:meet-2020'));
  assert.equal(catalog.backlinkGroups('person:ann'), catalog.backlinkGroups('person:ann'));
  assert.equal(catalog.relationships.fullGraph(), catalog.relationships.fullGraph());
  assert.equal(catalog.localeContext('en'), catalog.localeContext('en'));
  assert.notEqual(catalog.localeContext('en'), catalog.localeContext('zh-hans'));
});

test('two catalogs share nothing', () => {
  assert.notEqual(fixtureCatalog().localeContext('en'), fixtureCatalog().localeContext('en'));
});

test('nodes are found by kind in the order of their files', () => {
  const catalog = fixtureCatalog();
  assert.deepEqual(
    catalog.nodesOfKind('person').map(({ id }) => id),
    ['person:ann', 'person:bo-two', 'person:bo'],
  );
});

test('the sessions of an event are in order of day', () => {
  const sessions = fixtureCatalog().sessionsOfEvent('event:meet-2020');
  assert.deepEqual(
    sessions.map(({ data }) => data.id),
    ['first', 'talk'],
  );
  assert.deepEqual(fixtureCatalog().sessionsOfEvent('event:meet-2019'), []);
});

test('contentFile is the file of the node, for a session that of its event', () => {
  const catalog = fixtureCatalog();
  const fileOf = (id: string) => {
    const node = catalog.graph.nodes.get(id);
    return node && catalog.contentFile(node);
  };
  assert.equal(fileOf('person:ann'), 'people/ann.yaml');
  assert.equal(fileOf('post:recap'), 'posts/recap.md');
  assert.equal(fileOf('event:meet-2020#talk'), 'events/meet-2020.yaml');
});

test('each text of a post has its own file', () => {
  const catalog = fixtureCatalog();
  const fileIn = (locale: 'en' | 'zh-hant') =>
    catalog.postFile(postTextFor(catalog.graph, 'post:recap', locale)).file;
  assert.equal(fileIn('en'), 'posts/recap.en.md');
  assert.equal(fileIn('zh-hant'), 'posts/recap.md');
});

test('a text of another archive is an error with its title', () => {
  const catalog = fixtureCatalog();
  const text = { ...postTextFor(catalog.graph, 'post:recap', 'en'), front: { title: 'Another' } as never };
  assert.throws(() => catalog.postFile(text), /No file .* “Another”/);
});

test('covered events and people known by name only are sets of ids', () => {
  const catalog = fixtureCatalog();
  assert.deepEqual([...catalog.coveredEvents()], ['event:meet-2020']);
  assert.deepEqual([...catalog.nameOnlyPeople()], ['person:bo-two']);
});

test('attendees are counted once, also with several roles', () => {
  assert.deepEqual([...fixtureCatalog().attendees('event:meet-2020')].sort(), ['person:ann', 'person:bo']);
});
