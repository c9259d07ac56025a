import { expect, test } from '@playwright/test';
import { builtPages, readBuilt } from '#testing/built-site.ts';
import { type Shown, shownOn } from './pages/edges.ts';

const THING = /data-search-kind=/;
const pages = new Map<string, Shown>();
for (const path of builtPages) {
  const html = readBuilt(path);
  if (THING.test(html)) pages.set(path, shownOn(html));
}

test('every edge on every page opens to a sentence or a source', () => {
  const edges = [...pages].flatMap(([path, shown]) => shown.edges.map((edge) => ({ path, ...edge })));
  const unproven = edges.filter(({ proven }) => !proven);
  const relations = Map.groupBy(
    edges.flatMap(({ relation }) => relation.split(' ')),
    (relation) => relation,
  );
  const counts = [...relations].map(([relation, { length }]) => `${relation} ${length}`).join(' · ');
  console.log(
    `${edges.length - unproven.length} of ${edges.length} edges on ${pages.size} pages open (${counts})`,
  );
  expect(unproven.slice(0, 30)).toEqual([]);
  expect(edges.length).toBeGreaterThan(pages.size);
});

test('every reason why something is related leads to what shows it', () => {
  const reasons = [...pages].flatMap(([path, shown]) => shown.reasons.map((reason) => ({ path, ...reason })));
  const unproven = reasons.filter(({ proven }) => !proven);
  console.log(
    `${reasons.length - unproven.length} of ${reasons.length} reasons lead to a sentence or a source`,
  );
  expect(unproven.slice(0, 30)).toEqual([]);
  expect(reasons.length).toBeGreaterThan(0);
});

test('no page connects two things outside of an edge', () => {
  const bare = [...pages].flatMap(([path, shown]) => shown.bare.map((link) => `${path} → ${link}`));
  expect(bare.slice(0, 30)).toEqual([]);
});

test('an edge whose evidence is taken off the page is found out', () => {
  const [path] =
    [...pages].find(([, { edges }]) => edges.some(({ relation }) => relation === 'participant')) ?? [];
  const html = readBuilt(path ?? '').replaceAll(/<blockquote.*?<\/blockquote>/gs, '');
  const { edges } = shownOn(html);
  expect(edges.filter(({ proven }) => !proven).length).toBeGreaterThan(0);
  const unmarked = shownOn(html.replaceAll(' data-edge="participant"', ''));
  expect(unmarked.bare.length).toBeGreaterThan(0);
});
