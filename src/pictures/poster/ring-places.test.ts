import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashFraction } from '#text/string-hash.ts';
import { markRect, type Rect, rectsOverlap } from '../labels/rect.ts';
import { settleMarks, shownLabelRects } from '../labels/settle-marks.ts';
import type { EventPosterData } from './poster-data.ts';
import { placesOnRing } from './ring-places.ts';
import { posterFrame, posterMarks } from './rings.ts';

const GIVEN = ['Kaiyuan', 'Bartholomew', 'Xi', 'Anastasiia', '欧阳', '司马', '李', '阿依古丽·'];
const FAMILY = ['Wang', 'Balasubramaniam', 'O’Shaughnessy', 'Xu', '文静', '子健', '磊', '买买提江'];

/** An event of so many people, some with long names, in the given scripts. */
function eventOf(count: number, round: number, scripts: 'han' | 'latin' | 'both'): EventPosterData {
  const pick = (list: readonly string[], what: string) =>
    list[Math.floor(hashFraction(`${what} ${round}`) * list.length)] ?? '';
  const person = (at: number) => {
    const han = scripts === 'han' || (scripts === 'both' && hashFraction(`script ${at} ${round}`) < 0.5);
    const half = (list: readonly string[]) => (han ? list.slice(4) : list.slice(0, 4));
    const [given, family] = [pick(half(GIVEN), `given ${at}`), pick(half(FAMILY), `family ${at}`)];
    return {
      id: `person:${round}-${at}`,
      name: han ? given + family : `${given} ${family}`,
      href: `/${at}/`,
    };
  };
  const people = Array.from({ length: count }, (_, at) => person(at));
  const [hosts, guests] = [Math.ceil(count / 12), Math.floor(count / 5)];
  return {
    ...{ id: `event:${round}`, centre: '2019', label: '', sessionPairs: [], sessions: count },
    hosts: people.slice(0, hosts),
    speakers: people.slice(hosts, count - guests),
    guests: people.slice(count - guests),
    parts: [{ id: `event:part-${round}`, name: 'Contributor Summit and Workshops 2019', href: '/part/' }],
    projects: [],
  };
}

function settle(data: EventPosterData) {
  const frame = posterFrame(data);
  const middle = markRect({ ...frame.centre, r: 40 });
  return {
    canvas: frame.canvas,
    middle,
    settled: settleMarks(posterMarks(data, frame), frame.canvas, [middle], placesOnRing),
  };
}

const CASES = [3, 9, 20, 40, 62, 90, 160].flatMap((count, round) =>
  (['han', 'latin', 'both'] as const).map((scripts) => ({
    count,
    scripts,
    data: eventOf(count, round, scripts),
  })),
);

test('for any names, no label covers another, a mark or the middle, and all are inside the picture', () => {
  for (const { data, count, scripts } of CASES) {
    const { canvas, middle, settled } = settle(data);
    assert.equal(settled.length, count + 1);
    for (const fontSize of [canvas.large, canvas.small]) {
      const labels = shownLabelRects(settled, fontSize, canvas.large);
      const marks = settled.map(({ mark: { x, y, r } }) => markRect({ x, y, r: r - 1 }));
      for (const [at, label] of labels.entries()) {
        const others: Rect[] = [...labels.slice(at + 1), ...marks, middle];
        assert.ok(!others.some((other) => rectsOverlap(label, other)), `${count} ${scripts}`);
        assert.ok(label.left >= 0 && label.right <= canvas.width && label.bottom <= canvas.height);
      }
    }
  }
});

test('up to 20 people have all names in large type, 62 in Han script, and most of any with long names', () => {
  for (const { data, count, scripts } of CASES) {
    const labels = settle(data).settled.map(({ label }) => label);
    const named = labels.filter((label) => label?.smallTypeOnly === false).length / labels.length;
    const isRoomy = count <= 20 || (count <= 62 && scripts === 'han');
    const expected = isRoomy ? 1 : count <= 40 ? 0.9 : count <= 62 ? 0.6 : 0;
    assert.ok(named >= expected, `${count} ${scripts}: ${named}`);
  }
});

test('people without room for their name keep a mark of their own', () => {
  const { settled } = settle(eventOf(160, 9, 'latin'));
  const unnamed = settled.filter(({ label }) => !label || label.smallTypeOnly);
  assert.ok(unnamed.length > 0);
  const places = new Set(settled.map(({ mark }) => `${mark.x} ${mark.y}`));
  assert.equal(places.size, settled.length);
});

test('the same marks are settled in the same way, and each stays at its ring', () => {
  const data = eventOf(40, 3, 'both');
  assert.deepEqual(settle(data), settle(structuredClone(data)));
  const frame = posterFrame(data);
  const before = posterMarks(data, frame);
  const distance = ({ x, y }: { x: number; y: number }) =>
    Math.hypot((x - frame.centre.x) / frame.canvas.width, (y - frame.centre.y) / frame.canvas.height);
  for (const [at, { mark }] of settle(data).settled.entries())
    assert.ok(Math.abs(distance(mark) - distance(before[at] ?? mark)) < 25 / frame.canvas.width);
});
