import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarEvent, eventCalendar } from './event-calendar.ts';

const event: CalendarEvent = {
  id: 'a',
  name: 'a',
  href: '/a/',
  date: '2023-09-26',
  people: 4,
  hasRecap: false,
  title: 'A',
};
const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
const draw = (changed: Partial<CalendarEvent> = {}) =>
  eventCalendar({ label: 'L', months, events: [{ ...event, ...changed }] });

test('the month of an event determines its position', () =>
  assert.notEqual(draw({ date: '2023-11-26' }), draw()));

test('an event with a recap is filled', () => assert.match(draw({ hasRecap: true }), /class="with-post"/));

test('the dot is larger where more people are known', () => assert.notEqual(draw({ people: 5 }), draw()));
