import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posterThumbnail } from './poster-thumbnail.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `person:${at}`, name: `Person ${at}`, href: `/${at}/` }));
const data = {
  ...{ id: 'event:x', centre: '2023', label: '', sessionPairs: [], parts: [], projects: [], sessions: 300 },
  ...{ hosts: people(2), speakers: people(200), guests: people(400) },
};

test('the thumbnail of the largest event has no text or link and is at most 2 KB', () => {
  const svg = posterThumbnail(data, true);
  assert.ok(svg.length <= 2048, `${svg.length} bytes`);
  assert.doesNotMatch(svg, /<a |<text|Person/);
  assert.match(svg, /aria-hidden="true"/);
});

test('it shows whether a post is about the event, and two events differ', () => {
  assert.match(posterThumbnail(data, true), /class="with-post"/);
  assert.match(posterThumbnail(data, false), /class="without-post"/);
  assert.notEqual(posterThumbnail(data, true), posterThumbnail({ ...data, id: 'event:y' }, true));
});
