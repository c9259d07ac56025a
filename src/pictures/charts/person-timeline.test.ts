import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personTimeline, type TimelineEvent } from './person-timeline.ts';

const event: TimelineEvent = {
  id: 'a',
  name: 'a',
  href: '/a/',
  date: '2023-09-26',
  markClass: 'star',
  title: 'A',
};
const draw = (...events: TimelineEvent[]) => personTimeline({ label: 'L', years: [2018, 2026], events });

test('the date of an event determines its position', () =>
  assert.notEqual(draw({ ...event, date: '2019-06-24' }), draw(event)));

test('the role of a person determines the class of the mark', () =>
  assert.match(draw({ ...event, markClass: 'host' }), /class="host"/));

test('the same data gives the same picture', () => assert.equal(draw(event), draw(event)));

test('two events of one day are stacked', () => {
  const svg = draw(event, { ...event, id: 'b', name: 'b', href: '/b/' });
  assert.equal(new Set([...svg.matchAll(/cy="([\d.]+)" r="6"/g)].map(([, y]) => y)).size, 2);
});
