import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '#schemas/edge.ts';
import { fraction } from '../hash.ts';
import { type Rect, rectsOverlap, textWidth } from '../labels/labels.ts';
import { NEIGHBOURHOOD_CANVAS, placeNeighbours } from './neighbour-placement.ts';
import { type NeighbourhoodData, neighbourhoodPicture } from './neighbourhood.ts';

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
  const svg = neighbourhoodPicture(DATA);
  for (const id of ['k', 'a', 'b', 'c']) assert.ok(svg.includes(`href="/en/${id}/"`));
  assert.equal(svg.match(/<title>/g)?.length, 4);
  assert.ok(svg.includes('a &amp; Co') && svg.includes('&quot;A&quot;'));
  assert.ok(!/style=|NaN|undefined/.test(svg));
});

test('the more a tie says, the nearer it stands', () => {
  for (const count of [1, 2, 5, 11]) {
    const at = (cost: number) =>
      placeNeighbours(
        'k',
        Array.from({ length: count }, (_, id) => ({ id: `${id}`, cost })),
      );
    for (const [index, { x, y }] of at(120).entries()) {
      const further = at(220)[index];
      assert.ok(further && Math.abs(further.x) > Math.abs(x) && further.y === y);
    }
  }
});

test('the same data always gives the same picture', () => {
  assert.equal(neighbourhoodPicture(DATA), neighbourhoodPicture(structuredClone(DATA)));
});

test('whatever the names, each mark has one, none covers another or a mark, and all are on the paper', () => {
  for (let round = 0; round < 400; round++) {
    const data = anyData(round);
    const svg = neighbourhoodPicture(data);
    const names = boxesOfNames(svg);
    const marks = boxesOfMarks(svg);
    assert.equal(svg.match(/<a /g)?.length, data.neighbours.length + 1);
    assert.ok(names.length > data.neighbours.length, svg);
    for (const [index, name] of names.entries()) {
      for (const other of names.slice(index + 1)) assert.ok(!rectsOverlap(name, other), svg);
      for (const mark of marks) assert.ok(!rectsOverlap(name, mark), svg);
    }
    assertFits(svg, [...names, ...marks]);
  }
});

/** The paper holds everything, and above and below there is no more than a hair left. */
function assertFits(svg: string, boxes: readonly Rect[]): void {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom)),
  ];
  assert.ok(
    boxes.every(({ left, right }) => left >= x && right <= x + width),
    svg,
  );
  assert.ok(top >= y && bottom <= y + height && top - y < 8 && y + height - bottom < 8, svg);
}

/** Names of one to thirty letters of both scripts, of all kinds and costs, one to eleven of them, some tied. */
function anyData(round: number): NeighbourhoodData {
  const chance = (what: string) => fraction(`${what} ${round}`);
  const word = (what: string) => {
    const han = chance(`${what} script`) < 0.4;
    return (han ? '云原生计算基金会' : 'Wim Chengfang ')
      .repeat(4)
      .slice(0, 1 + Math.floor(chance(what) * 30))
      .trim();
  };
  const node = (id: string) => ({
    ...{ id, name: word(id), href: `/${id}/`, cost: Math.floor(100 + chance(`${id} cost`) * 220) },
    kind: KINDS[Math.floor(chance(`${id} kind`) * KINDS.length)] ?? 'post',
  });
  const others = Array.from({ length: 1 + (round % 11) }, (_, index) => node(`n${index}`));
  return { label: 'L', self: node(`self ${round}`), neighbours: others, edges: [['n0', 'n1']] };
}

function boxesOfNames(svg: string): Rect[] {
  return [...svg.matchAll(/<text x="([^"]+)" y="([^"]+)" text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, anchor, text = '']) => {
      const width = textWidth(text, NEIGHBOURHOOD_CANVAS.type);
      const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
      return {
        left,
        right: left + width,
        top: Number(y) - NEIGHBOURHOOD_CANVAS.type * 0.8,
        bottom: Number(y) + NEIGHBOURHOOD_CANVAS.type * 0.2,
      };
    },
  );
}

function boxesOfMarks(svg: string): Rect[] {
  return [...svg.matchAll(/class="reach" cx="([^"]+)" cy="([^"]+)"/g)].map(([, cx, cy], index) => {
    const [x, y, r] = [Number(cx), Number(cy), index === 0 ? 7 : 5.3];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
}
