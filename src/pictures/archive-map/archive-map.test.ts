import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '../labels/place-labels.ts';
import { textWidth } from '../labels/text-width.ts';
import { archiveMap } from './archive-map.ts';
import { ARCHIVE_MAP_CANVAS, type ArchiveMapData, layoutArchiveMap } from './archive-map-layout.ts';

const items = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const name = `${index % 2 === 0 ? '相聚在上海' : kind} ${index}`;
    return { id: `${kind}:${index}`, name, href: `/${kind}/${index}/`, weight: index % 4 };
  });
const crowded: ArchiveMapData = {
  label: 'Map',
  events: items('event', 70),
  people: items('person', 150),
  projects: items('project', 40),
  edges: Array.from({ length: 420 }, (_, index) => {
    const event = `event:${(index * index) % 70}`;
    return [event, index % 5 === 0 ? `project:${index % 40}` : `person:${(index * 7) % 150}`] as const;
  }),
};

for (const [smallType, leastLabels] of [
  [false, 6],
  [true, 25],
] as const)
  test(`in a crowded map no label covers a label or a mark in ${smallType ? 'small' : 'large'} type`, () => {
    const { marks, labels } = layoutArchiveMap(crowded);
    const placed = placeLabels(labels, ARCHIVE_MAP_CANVAS);
    const size = smallType ? ARCHIVE_MAP_CANVAS.small : ARCHIVE_MAP_CANVAS.large;
    const rects = placed.flatMap((label, index) => {
      if (!label || (label.smallTypeOnly && !smallType)) return [];
      const width = textWidth(labels[index]?.text ?? '', size);
      const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
      return [{ index, left, right: left + width, top: label.y - size * 0.9, bottom: label.y + size * 0.25 }];
    });
    assert.ok(rects.length >= leastLabels, `${rects.length} labels`);
    for (const rect of rects) {
      const { left, right, top, bottom } = rect;
      for (const b of rects)
        assert.ok(b === rect || right <= b.left || b.right <= left || bottom <= b.top || b.bottom <= top);
      for (const [index, { x, y, r }] of marks.entries())
        assert.ok(index === rect.index || x + r <= left || right <= x - r || y + r <= top || bottom <= y - r);
    }
  });

test('a crowded map is the same every time; every mark is a link with a title, and squares without a name go', () => {
  const { svg } = archiveMap(crowded);
  assert.equal(archiveMap(crowded).svg, svg);
  const shapes = [...svg.matchAll(/<a href="[^"]+" class="(\w+)[ \w]*" tabindex="-1"><title>[^<]+</g)].map(
    ([, shape]) => shape,
  );
  const { events, people, projects } = crowded;
  assert.equal(shapes.filter((shape) => shape !== 'project').length, events.length + people.length);
  assert.ok(shapes.filter((shape) => shape === 'project').length < projects.length);
  assert.equal(svg.match(/class="project(?: wide)?"/g)?.length, svg.match(/<rect /g)?.length);
});

test('the map of one node is as high as its content', () => {
  const item = (id: string) => ({ id, name: id, href: `/${id}/` });
  const { svg } = archiveMap({
    label: 'L',
    events: [item('e')],
    people: [item('p')],
    projects: [],
    self: 'p',
    edges: [['p', 'e']],
  });
  const [, top = 0, , height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const marks = [...svg.matchAll(/ cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, y, r]) => [Number(y), Number(r)] as const,
  );
  assert.ok(marks.length >= 2 && height < ARCHIVE_MAP_CANVAS.height / 2);
  for (const [y, r] of marks.filter((mark) => mark[1] < 12)) assert.ok(y - r >= top && y + r <= top + height);
});

test('a map of thirty has the names of all, also long ones, and of almost all in large type', () => {
  const names = [
    '欧阳文静',
    '买买提江',
    'Ann Li',
    'Bartholomew O’Shaughnessy',
    'KubeCon 中国 2021（线上）',
    'KCD Hangzhou 2025',
  ];
  const named = (kind: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${kind}:${at}`,
      name: names[at % 6] ?? '',
      href: `/${at}/`,
    }));
  const [events, people] = [named('event', 17), named('person', 13)];
  const edges = events.flatMap(({ id }, at) =>
    people
      .filter((_, other) => other === 0 || (at * 7 + other * 3) % 4 === 0)
      .map((one) => [id, one.id] as const),
  );
  const { unnamed } = archiveMap({ label: '', events, people, projects: [], self: 'person:0', edges });
  assert.equal(unnamed.wide, 0);
  assert.ok(unnamed.narrow <= 2, `${unnamed.narrow} without a name`);
});
