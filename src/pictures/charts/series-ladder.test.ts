import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLadderInformative, seriesLadder } from './series-ladder.ts';

const item = (id: string) => ({ id, name: id, href: `/${id}/` });
const editionsWith = (...people: number[]) =>
  people.map((n, index) => ({ ...item('abc'[index] ?? ''), count: `${n} known`, people: n }));
const data = (editions = editionsWith(1, 1, 1), ...at: string[]) => ({
  label: 'L',
  name: 'Meetup',
  full: 'City Meetup',
  editions,
  people: at.length > 0 ? [{ ...item('p'), at }] : [],
});
const draw = (...at: string[]) => seriesLadder(data(editionsWith(1, 1, 1), ...at));

test('a strand has a dot for each edition that a person took part in', () => {
  const dots = (svg: string) => svg.match(/<circle/g)?.length;
  assert.equal(dots(draw('a', 'c')), 2);
  assert.equal(dots(draw('a', 'b', 'c')), 3);
});

test('the newest edition is on top', () => {
  const svg = draw('a', 'c');
  assert.ok(svg.indexOf('>c<') < svg.indexOf('>a<'));
});

test('a ladder is informative where somebody came back and half of the editions have people', () => {
  assert.ok(isLadderInformative(data(editionsWith(2, 0, 1), 'a', 'c')));
  assert.ok(isLadderInformative(data(editionsWith(2, 0), 'a', 'b')));
  assert.ok(!isLadderInformative(data(editionsWith(2, 1, 1))));
  assert.ok(!isLadderInformative(data(editionsWith(2, 0, 0), 'a', 'c')));
});

test('an edition without known people has no number', () => {
  const svg = seriesLadder(data(editionsWith(1, 0, 3), 'a', 'c'));
  assert.ok(svg.includes('3 known') && !svg.includes('0 known'));
});

test('the label of an edition omits the words of the series; its title is the full name', () => {
  const [edition] = editionsWith(1);
  assert.ok(edition);
  const svg = seriesLadder(data([{ ...edition, name: 'Meetup Shanghai 2023' }], 'a'));
  assert.match(svg, /<title>Meetup Shanghai 2023<\/title><text[^>]*>Shanghai 2023</);
});
