import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NeighbourhoodData, neighbourhood } from './neighbourhood.ts';

const named = (id: string, kind: string) => ({ id, name: `${id} & Co`, href: `/en/${id}/`, kind });
const DATA = {
  label: 'K and its neighbours: "A", B',
  self: named('k', 'project'),
  others: [
    { ...named('a', 'person'), cost: 100 },
    { ...named('b', 'organization'), cost: 300 },
    { ...named('c', 'event'), cost: 120 },
  ],
  ties: [
    ['a', 'b'],
    ['a', 'gone'],
  ],
} as unknown as NeighbourhoodData;

test('every node is a link with its name, words are escaped, no style is inline', () => {
  const svg = neighbourhood(DATA);
  for (const id of ['k', 'a', 'b', 'c']) assert.ok(svg.includes(`href="/en/${id}/"`));
  assert.equal(svg.match(/<title>/g)?.length, 4);
  assert.ok(svg.includes('a &amp; Co') && svg.includes('&quot;A&quot;'));
  assert.ok(!/style=|NaN|undefined/.test(svg));
});

test('the more a tie says, the nearer it stands', () => {
  const spots = [...neighbourhood(DATA).matchAll(/class="reach" cx="([\d.]+)" cy="([\d.]+)"/g)].map(
    ([, x, y]) => Math.hypot((Number(x) - 210) / 1.28, Number(y) - 160),
  );
  assert.deepEqual(
    spots.map((reach) => Math.round(reach)),
    [0, 74, 126, 79],
  );
});

test('the same data always gives the same picture', () => {
  assert.equal(neighbourhood(DATA), neighbourhood(structuredClone(DATA)));
});
