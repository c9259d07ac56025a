import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stackRows } from './charts/time-axis.ts';
import { eventCalendar } from './charts/event-calendar.ts';
import { isLadderInformative, seriesLadder } from './charts/series-ladder.ts';
import { personTimeline } from './charts/person-timeline.ts';
import { worldMap, eastAsiaMap, isOnCityMap } from './maps/city-map.ts';

const named = (id: string) => ({ id, name: id, href: `/${id}/` });

test('marks that would touch stand on one another', () => {
  assert.deepEqual(stackRows([0, 5, 9, 30], 10), [0, 1, 2, 0]);
});

describe("a person's line", () => {
  const stop = { ...named('a'), date: '2023-09-26', part: 'star', title: 'A' } as const;
  const draw = (changed: Partial<typeof stop> = {}) =>
    personTimeline({ label: 'L', years: [2018, 2026], events: [{ ...stop, ...changed }] });

  test('moves a gathering whose day is mended', () =>
    assert.notEqual(draw({ date: '2019-06-24' as '2023-09-26' }), draw()));
  test('shows another part', () => assert.match(draw({ part: 'host' as 'star' }), /class="host"/));
  test('is the same for the same facts', () => assert.equal(draw(), draw()));
  test('sets two of one day apart', () => {
    const svg = personTimeline({ label: 'L', years: [2018, 2026], events: [stop, { ...stop, ...named('b') }] });
    assert.equal(new Set([...svg.matchAll(/cy="([\d.]+)" r="6"/g)].map(([, y]) => y)).size, 2);
  });
});

describe("a series' ladder", () => {
  const known = (...people: number[]) =>
    people.map((n, at) => ({ ...named('abc'[at] ?? ''), count: `${n} known`, people: n }));
  const data = (editions = known(1, 1, 1), ...at: string[]) => ({
    ...{ label: 'L', name: 'Meetup', full: 'City Meetup', editions },
    people: at.length > 0 ? [{ ...named('p'), at }] : [],
  });
  const draw = (...at: string[]) => seriesLadder(data(known(1, 1, 1), ...at));
  const knots = (svg: string) => svg.match(/<circle/g)?.length;

  test('has a knot for each edition someone was at', () => {
    assert.equal(knots(draw('a', 'c')), 2);
    assert.equal(knots(draw('a', 'b', 'c')), 3);
  });
  test('has the newest edition on top', () => {
    const svg = draw('a', 'c');
    assert.ok(svg.indexOf('>c<') < svg.indexOf('>a<'));
  });
  test('is drawn where somebody came back and half the editions or more have people', () => {
    assert.ok(isLadderInformative(data(known(2, 0, 1), 'a', 'c')) && isLadderInformative(data(known(2, 0), 'a', 'b')));
    assert.ok(!isLadderInformative(data(known(2, 1, 1))) && !isLadderInformative(data(known(2, 0, 0), 'a', 'c')));
  });
  test('says nothing of an edition nobody is known at', () => {
    const svg = seriesLadder(data(known(1, 0, 3), 'a', 'c'));
    assert.ok(svg.includes('3 known') && !svg.includes('0 known'));
  });
  test('leaves out of an edition what the series is called, and keeps the whole as its title', () => {
    const [edition] = known(1);
    assert.ok(edition);
    const svg = seriesLadder(data([{ ...edition, name: 'Meetup Shanghai 2023' }], 'a'));
    assert.match(svg, /<title>Meetup Shanghai 2023<\/title><text[^>]*>Shanghai 2023</);
  });
});

describe('the calendar', () => {
  const event = { ...named('a'), date: '2023-09-26', people: 4, hasRecap: false, title: 'A' };
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
  const draw = (changed: Partial<typeof event> = {}) =>
    eventCalendar({ label: 'L', months, events: [{ ...event, ...changed }] });

  test('moves what is held in another month', () => assert.notEqual(draw({ date: '2023-11-26' }), draw()));
  test('fills what is told', () => assert.match(draw({ hasRecap: true }), /class="host"/));
  test('grows where more people are known', () => assert.notEqual(draw({ people: 5 }), draw()));
});

describe('the maps', () => {
  const shanghai = { ...named('s'), place: [121.5, 31.2] as const, count: 3, title: 'S' };
  const paris = { ...named('p'), place: [2.3, 48.9] as const, count: 1, title: 'P' };
  const data = (...cities: (typeof shanghai | typeof paris)[]) => ({ label: 'L', cities });

  test('show each city on one of them', () => {
    assert.match(eastAsiaMap(data(shanghai, paris)), /href="\/s\/"/);
    assert.doesNotMatch(eastAsiaMap(data(shanghai, paris)), /href="\/p\/"/);
    assert.match(worldMap(data(shanghai, paris)), /href="\/p\/"/);
  });
  test('say how often', () =>
    assert.notEqual(eastAsiaMap(data({ ...shanghai, count: 4 })), eastAsiaMap(data(shanghai))));
  test('are a few kilobytes of land', () => {
    assert.ok(eastAsiaMap(data()).length < 9000 && worldMap(data()).length < 9000);
    assert.doesNotMatch(worldMap(data()), /NaN|undefined/);
  });
  test('have room for the whole inhabited world', () => assert.ok(isOnCityMap([-74, 40.7]) && isOnCityMap([151, -33.9])));
});
