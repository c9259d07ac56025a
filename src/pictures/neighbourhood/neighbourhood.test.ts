import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { hashFraction } from '#text/string-hash.ts';
import { type Rect, rectsOverlap } from '../labels/rect.ts';
import { textWidth } from '../labels/text-width.ts';
import { NEIGHBOURHOOD_CANVAS, placeNeighbours } from './neighbour-placement.ts';
import { type NeighbourhoodData, neighbourhoodPicture } from './neighbourhood.ts';

const item = (id: string, kind: Kind) => ({ id, name: `${id} & Co`, href: `/en/${id}/`, kind });
const DATA: NeighbourhoodData = {
  label: 'K and its neighbours: "A", B',
  self: item('k', 'project'),
  neighbours: [
    { ...item('a', 'person'), cost: 100 },
    { ...item('b', 'organization'), cost: 300 },
    { ...item('c', 'event'), cost: 120 },
  ],
  edges: [
    ['a', 'b'],
    ['a', 'gone'],
  ],
};

test('every node is a link with its name, text is escaped, and no style is inline', () => {
  const svg = neighbourhoodPicture(DATA);
  for (const id of ['k', 'a', 'b', 'c']) assert.ok(svg.includes(`href="/en/${id}/"`));
  assert.equal(svg.match(/<title>/g)?.length, 4);
  assert.ok(svg.includes('a &amp; Co') && svg.includes('&quot;A&quot;'));
  assert.ok(!/style=|NaN|undefined/.test(svg));
});

test('a mark is nearer the lower the cost of its edge', () => {
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

test('a name that is too long for its line has two, and is cut only after them', () => {
  const long = { ...item('d', 'post'), name: 'Three days in Shanghai', cost: 100 };
  const texts = (neighbours: NeighbourhoodData['neighbours']) =>
    [...neighbourhoodPicture({ ...DATA, neighbours }).matchAll(/<text[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
  const shown = texts([...DATA.neighbours, long]);
  assert.equal(
    shown.filter((text) => text && text.length > 4 && long.name.includes(text)).join(' '),
    long.name,
  );
  const endless = { ...long, name: long.name.repeat(3) };
  assert.equal(texts([...DATA.neighbours, endless]).filter((text) => text?.endsWith('…')).length, 1);
});

test('the same data gives the same picture', () => {
  assert.equal(neighbourhoodPicture(DATA), neighbourhoodPicture(structuredClone(DATA)));
});

test('for any names, each mark has one, none covers another or a mark, and all are inside the picture', () => {
  for (let round = 0; round < 400; round++) {
    const data = randomData(round);
    const svg = neighbourhoodPicture(data);
    const names = rectsOfNames(svg);
    const marks = rectsOfMarks(svg);
    assert.equal(svg.match(/<a /g)?.length, data.neighbours.length + 1);
    assert.ok(names.length > data.neighbours.length, svg);
    for (const [index, name] of names.entries()) {
      for (const other of names.slice(index + 1)) assert.ok(!rectsOverlap(name, other), svg);
      for (const mark of marks) assert.ok(!rectsOverlap(name, mark), svg);
    }
    assertFits(svg, [...names, ...marks]);
  }
});

/** The picture contains all rectangles, with less than 8 units free above and below. */
function assertFits(svg: string, rects: readonly Rect[]): void {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const [top, bottom] = [
    Math.min(...rects.map((rect) => rect.top)),
    Math.max(...rects.map((rect) => rect.bottom)),
  ];
  assert.ok(
    rects.every(({ left, right }) => left >= x && right <= x + width),
    svg,
  );
  assert.ok(top >= y && bottom <= y + height && top - y < 8 && y + height - bottom < 8, svg);
}

/** One to eleven neighbours of all kinds and costs, with names of 1 to 30 characters in Latin or Han script. */
function randomData(round: number): NeighbourhoodData {
  const fraction = (what: string) => hashFraction(`${what} ${round}`);
  const name = (what: string) => {
    const han = fraction(`${what} script`) < 0.4;
    return (han ? '云原生计算基金会' : 'Wim Chengfang ')
      .repeat(4)
      .slice(0, 1 + Math.floor(fraction(what) * 30))
      .trim();
  };
  const node = (id: string) => ({
    ...{ id, name: name(id), href: `/${id}/`, cost: Math.floor(100 + fraction(`${id} cost`) * 220) },
    kind: KINDS[Math.floor(fraction(`${id} kind`) * KINDS.length)] ?? 'post',
  });
  const neighbours = Array.from({ length: 1 + (round % 11) }, (_, index) => node(`n${index}`));
  return { label: 'L', self: node(`self ${round}`), neighbours, edges: [['n0', 'n1']] };
}

function rectsOfNames(svg: string): Rect[] {
  return [...svg.matchAll(/<text x="([^"]+)" y="([^"]+)" text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, anchor, text = '']) => {
      const width = textWidth(text, NEIGHBOURHOOD_CANVAS.fontSize);
      const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
      return {
        left,
        right: left + width,
        top: Number(y) - NEIGHBOURHOOD_CANVAS.fontSize * 0.8,
        bottom: Number(y) + NEIGHBOURHOOD_CANVAS.fontSize * 0.2,
      };
    },
  );
}

function rectsOfMarks(svg: string): Rect[] {
  return [...svg.matchAll(/class="reach" cx="([^"]+)" cy="([^"]+)"/g)].map(([, cx, cy], index) => {
    const [x, y, r] = [Number(cx), Number(cy), index === 0 ? 7 : 5.3];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
}
