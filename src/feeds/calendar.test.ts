import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '#graph/model/model.ts';
import { hasCalendarDates, icsCalendar } from './calendar.ts';

type Event = Extract<Node, { kind: 'event' }>;

const event = (id: string, dates: string, rest: object = {}) =>
  ({ id: `event:${id}`, kind: 'event', slug: id, data: { dates, status: 'held', ...rest } }) as Event;
const context = (name: string, label?: string) => ({
  status: () => label,
  t: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    `${key} ${Object.values(values).join(' ')}`,
  name: () => ({ text: name, lang: undefined, from: 'written' as const }),
  summary: () => undefined,
  placeName: () => ({ text: 'Shanghai', lang: undefined, from: 'written' as const }),
  text: (text: unknown) => ({ text: String(text), lang: undefined, from: 'written' as const }),
  href: (id: string) => `/en/events/${id.replace('event:', '')}/`,
});
const shanghai = event('shanghai', '2019-06-24/2019-06-26', {
  timezone: 'Asia/Shanghai',
  place: 'shanghai',
  previousIds: ['former'],
});
const linesOf = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

test('an event is all-day, including its last day, in every time zone of the build', () => {
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
    process.env.TZ = zone;
    const lines = linesOf(icsCalendar('x', [shanghai], [context('上海'), context('Shanghai')]));
    for (const line of [
      'UID:former@event.xiangju',
      'DTSTAMP:20190624T000000Z',
      'DTSTART;VALUE=DATE:20190624',
      'DTEND;VALUE=DATE:20190627',
      'SUMMARY:上海 · Shanghai',
      'LOCATION:Shanghai',
      'X-WR-TIMEZONE:Asia/Shanghai',
    ])
      assert.ok(lines.includes(line), `${zone}: ${line}\n${lines.join('\n')}`);
  }
});

test('a name cannot add a line to the calendar, and is escaped as a text', () => {
  const name = 'A\r\nEND:VCALENDAR\nBEGIN:VEVENT; a, b \\';
  const lines = linesOf(icsCalendar(name, [shanghai], [context(name)]));
  const text = 'A\\nEND:VCALENDAR\\nBEGIN:VEVENT\\; a\\, b \\\\';
  for (const field of ['NAME', 'X-WR-CALNAME', 'SUMMARY'])
    assert.ok(lines.includes(`${field}:${text}`), lines.join('\n'));
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
  assert.equal(lines.filter((line) => line === 'END:VCALENDAR').length, 1);
});

test('an event without exact days is left out', () => {
  const vague = [event('month', '2021-05'), event('about', '2021-05-04~'), event('year', '2021')];
  assert.deepEqual(vague.filter(hasCalendarDates), []);
  assert.doesNotMatch(icsCalendar('x', vague, [context('x')]), /VEVENT/);
});

test('a cancelled event has that status, and lines have at most 75 bytes', () => {
  const ics = icsCalendar(
    'x',
    [event('off', '2020-03-01', { status: 'cancelled' })],
    [context('名'.repeat(60), 'cancelled')],
  );
  assert.ok(linesOf(ics).includes(`SUMMARY:status.name ${'名'.repeat(60)} cancelled`));
  assert.ok(linesOf(ics).includes('STATUS:CANCELLED'));
  assert.ok(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
});

test('a place on the equator or the first meridian has its coordinates', () => {
  for (const [coordinates, geo] of [
    [[0, 100.5], 'GEO:0;100.5'],
    [[51.5, 0], 'GEO:51.5;0'],
    [[0, 0], 'GEO:0;0'],
  ] as const) {
    const lines = linesOf(
      icsCalendar('x', [event('e', '2020-01-01', { place: 'p', coordinates })], [context('E')]),
    );
    assert.ok(lines.includes(geo), lines.join('\n'));
  }
});
