import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GraphPictureNode, graphPicture } from './graph-picture.ts';

const node = (id: string, kind: GraphPictureNode['kind'], degree: number, at = 0): GraphPictureNode => ({
  id,
  kind,
  name: id.toUpperCase(),
  href: `/${id}/`,
  x: (at * 137) % 1000,
  y: (at * 211) % 1000,
  degree,
});

test('the nodes with most neighbours are links with names, all others are dots', () => {
  const people = Array.from({ length: 40 }, (_, at) => node(`p${at}`, 'person', at, at));
  const svg = graphPicture({ label: 'All', nodes: people, edges: [[0, 1]] });
  assert.equal(svg.match(/<a /g)?.length, 14);
  assert.match(svg, /<a href="\/p39\/" data-at="p39">/);
  assert.doesNotMatch(svg, /P3</);
  const dots = [...svg.matchAll(/class="dot-person" d="([^"]*)"/g)].map(
    ([, d]) => d?.match(/h0/g)?.length ?? 0,
  );
  assert.equal(
    dots.reduce((sum, n) => sum + n, 0),
    40,
  );
});

test('dots are moved out of names', () => {
  const nodes = Array.from({ length: 500 }, (_, at) => node(`Person${at}`, 'person', at, at));
  const svg = graphPicture({ label: 'All', nodes, edges: [] });
  const dots = [...svg.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const labels = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]+)</g)];
  const clear = labels.filter(([, x, y, anchor, text = '']) => {
    const width = text.length * 9;
    const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
    return !dots.some(
      (dot) => dot.x > left && dot.x < left + width && dot.y > Number(y) - 14 && dot.y < Number(y),
    );
  });
  assert.ok(labels.length >= 12 && clear.length >= labels.length - 2, `${clear.length} of ${labels.length}`);
});

test('names are inside the picture, and y grows upwards', () => {
  const svg = graphPicture({ label: 'All', nodes: [node('event', 'event', 3)], edges: [] });
  assert.match(svg, /<path class="dot-event" d="M40 960h0"/);
  assert.match(svg, /<path class="dot-hollow"/);
});
