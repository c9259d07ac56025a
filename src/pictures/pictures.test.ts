import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutArchiveMap, ARCHIVE_MAP_CANVAS, type ArchiveMapData, archiveMap } from './archive-map/archive-map.ts';
import type { EventPosterData } from './svg/linked-item.ts';
import { placeLabels, type LabelCandidate, textWidth } from './labels/labels.ts';
import { forceLayout } from './archive-map/force-layout.ts';
import { eventPoster } from './poster/event-poster.ts';

const room = { width: 400, height: 400, large: 16, small: 12 };

test('no name covers another', () => {
  const wishes: LabelCandidate[] = Array.from({ length: 60 }, (_, index) => ({
    x: 40 + ((index * 67) % 320),
    y: 40 + ((index * 41) % 320),
    r: 4,
    text: `Person ${index}`,
    weight: index % 5,
  }));
  const boxes = placeLabels(wishes, room).flatMap((label, index) => {
    if (!label || label.smallTypeOnly) return [];
    const width = textWidth(wishes[index]?.text ?? '', room.large);
    const left =
      label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    return [{ left, right: left + width, top: label.y - 15, bottom: label.y + 4 }];
  });
  assert.ok(boxes.length > 10);
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
});

test('a Han character is wider than a letter', () => {
  assert.ok(textWidth('王', 10) > textWidth('W', 10));
});

test('a layout stays inside, and is the same every time', () => {
  const bodies = Array.from({ length: 30 }, (_, index) => ({ id: `n${index}`, r: 4 }));
  const ties = bodies.slice(1).map(({ id }, index) => [id, `n${index % 5}`] as const);
  const places = forceLayout(bodies, ties, 300, 200);
  assert.deepEqual(forceLayout(bodies, ties, 300, 200), places);
  for (const { x, y } of places.values()) assert.ok(x > 0 && x < 300 && y > 0 && y < 200);
});

const event: EventPosterData = {
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

test('a poster links every star and escapes its words', () => {
  const svg = eventPoster(event);
  assert.match(svg, /<a href="\/a\/" class="host"><title>A &amp; B<\/title>/);
  assert.match(svg, /class="bond"/);
  assert.doesNotMatch(svg, /style=|NaN/);
});

test('two events of one size do not look alike', () => {
  assert.notEqual(eventPoster(event), eventPoster({ ...event, id: 'event:y' }));
});

const many = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const name = `${index % 2 === 0 ? '相聚在上海' : kind} ${index}`;
    return { id: `${kind}:${index}`, name, href: `/${kind}/${index}/`, weight: index % 4 };
  });
const crowd: ArchiveMapData = {
  label: 'Sky',
  events: many('event', 70),
  people: many('person', 150),
  projects: many('project', 40),
  edges: Array.from({ length: 420 }, (_, index) => {
    const event = `event:${(index * index) % 70}`;
    return [event, index % 5 === 0 ? `project:${index % 40}` : `person:${(index * 7) % 150}`] as const;
  }),
};

test('in a crowded sky no name covers a name or a star, at either size', () => {
  const { stars, wishes } = layoutArchiveMap(crowd);
  const labels = placeLabels(wishes, ARCHIVE_MAP_CANVAS);
  for (const [wide, least] of [
    [false, 6],
    [true, 25],
  ] as const) {
    const size = wide ? ARCHIVE_MAP_CANVAS.small : ARCHIVE_MAP_CANVAS.large;
    const boxes = labels.flatMap((label, index) => {
      if (!label || (label.smallTypeOnly && !wide)) return [];
      const width = textWidth(wishes[index]?.text ?? '', size);
      const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
      return [{ index, left, right: left + width, top: label.y - size * 0.9, bottom: label.y + size * 0.25 }];
    });
    assert.ok(boxes.length >= least, `${boxes.length} names`);
    for (const box of boxes) {
      const { left, right, top, bottom } = box;
      for (const b of boxes)
        assert.ok(b === box || right <= b.left || b.right <= left || bottom <= b.top || b.bottom <= top);
      for (const [index, { x, y, r }] of stars.entries())
        assert.ok(index === box.index || x + r <= left || right <= x - r || y + r <= top || bottom <= y - r);
    }
  }
});

test('a crowded sky is the same every time, and every star in it is a link with a title', () => {
  const svg = archiveMap(crowd);
  assert.equal(archiveMap(crowd), svg);
  assert.equal(svg.match(/<a href="[^"]+" class="\w+"><title>[^<]+</g)?.length, 260);
});

test("a person's sky is as high as what is drawn in it", () => {
  const person = (id: string) => ({ id, name: id, href: `/${id}/` });
  const own = { ...{ label: 'L', events: [person('e')], people: [person('p')], projects: [] }, self: 'p' };
  const svg = archiveMap({ ...own, edges: [['p', 'e']] });
  const [, top = 0, , height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const marks = [...svg.matchAll(/ cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, y, r]) => [Number(y), Number(r)] as const,
  );
  assert.ok(marks.length >= 2 && height < ARCHIVE_MAP_CANVAS.height / 2);
  for (const [y, r] of marks.filter((mark) => mark[1] < 12)) assert.ok(y - r >= top && y + r <= top + height);
});
