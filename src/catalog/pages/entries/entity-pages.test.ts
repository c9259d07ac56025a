import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { organizationPage } from './organization-page.ts';
import { projectPage } from './project-page.ts';
import { seriesPage } from './series-page.ts';

const catalog = fixtureCatalog();

test('a project page has its stewards, and events and sessions about it', () => {
  const [node] = catalog.nodesOfKind('project');
  assert.ok(node);
  const page = projectPage(catalog, node, 'en');
  assert.deepEqual(
    page.organizations.flatMap(({ ends }) => ends.map(({ id }) => id)),
    ['organization:firm'],
  );
  assert.deepEqual(
    page.events.map(({ id }) => id),
    ['event:meet-2020'],
  );
  assert.ok(page.edgesOf('event:meet-2020').length > 0);
  assert.deepEqual(
    page.sessions.map(({ data }) => data.id),
    ['talk'],
  );
  assert.equal(page.neighbourhood.self.id, 'project:tool');
});

test('an organization page has its people, projects and events', () => {
  const [node] = catalog.nodesOfKind('organization');
  assert.ok(node);
  const page = organizationPage(catalog, node, 'en');
  assert.deepEqual(
    page.people.map(({ from }) => from),
    ['person:ann'],
  );
  assert.deepEqual(
    page.events.map(({ id }) => id),
    ['event:meet-2020'],
  );
  assert.equal(page.projects.length, 1);
});

test('a series page has its editions, newest first, with counts', () => {
  const [node] = catalog.nodesOfKind('series');
  assert.ok(node);
  const page = seriesPage(catalog, node, 'en');
  assert.deepEqual(
    page.editions.map(({ event, people, sessions, posts }) => [event.id, people, sessions, posts]),
    [
      ['event:meet-2020', 2, 2, 1],
      ['event:meet-2019', 2, 0, 0],
    ],
  );
  assert.deepEqual(
    page.events.map(({ id }) => id),
    ['event:meet-2020', 'event:meet-2019'],
  );
  assert.match(page.ladder ?? '', /^<svg/);
  assert.equal(page.neighbourhood, undefined, 'its neighbours are its editions, which are listed');
});
