import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventPoster } from './event-poster.ts';
import type { EventPosterData } from './poster-data.ts';

const data: EventPosterData = {
  id: 'event:x',
  centre: '2023',
  label: 'Constellation',
  hosts: [{ id: 'person:a', name: 'A & B', href: '/a/' }],
  speakers: [{ id: 'person:c', name: 'C', href: '/c/' }],
  guests: [],
  sessionPairs: [['person:a', 'person:c']],
  parts: [],
  projects: [],
  sessions: 3,
};

test('every mark is a link, text is escaped, and no style is inline', () => {
  const svg = eventPoster(data);
  assert.match(svg, /<a href="\/a\/" class="host" tabindex="-1"><title>A &amp; B<\/title>/);
  assert.match(svg, /class="bond"/);
  assert.doesNotMatch(svg, /style=|NaN/);
});

test('events with the same data apart from their id have different posters', () => {
  assert.notEqual(eventPoster(data), eventPoster({ ...data, id: 'event:y' }));
});
