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
  const { svg } = eventPoster(data);
  assert.match(svg, /<a href="\/a\/" class="host" tabindex="-1"><title>A &amp; B<\/title>/);
  assert.match(svg, /class="bond"/);
  assert.doesNotMatch(svg, /style=|NaN/);
});

test('people and parts without room for their names are counted, and long names are cut', () => {
  const many = Array.from({ length: 700 }, (_, at) => ({
    id: `person:${at}`,
    name: `Person ${at}`,
    href: `/${at}/`,
  }));
  const { unnamed } = eventPoster({ ...data, speakers: many });
  assert.ok(unnamed.wide > 0 && unnamed.narrow >= unnamed.wide);
  const name = 'A Very Long Name of a Part of a Conference in the South of the Country 2023';
  const { svg } = eventPoster({ ...data, parts: [{ id: 'event:p', name, href: '/p/' }] });
  assert.match(svg, new RegExp(`<title>${name}</title>`));
  assert.match(svg, /<text[^>]*>A Very Long Name[^<]*… 2023<\/text>/);
});

test('a poster of few people is only as high as its content', () => {
  const heightOf = ({ svg }: { svg: string }) => Number(/viewBox="0 -?\d+ \d+ (\d+)"/.exec(svg)?.[1]);
  assert.ok(heightOf(eventPoster(data)) < 320);
  const speakers = Array.from({ length: 50 }, (_, at) => ({
    id: `person:${at}`,
    name: `P ${at}`,
    href: `/${at}/`,
  }));
  assert.ok(heightOf(eventPoster({ ...data, speakers })) > 480);
});

test('events with the same data apart from their id have different posters', () => {
  assert.notEqual(eventPoster(data).svg, eventPoster({ ...data, id: 'event:y' }).svg);
});
