import { expect, test } from '@playwright/test';
import { builtPages, readBuilt } from '#testing/built-site.ts';
import { readConnections, type ShownConnections } from './pages/edges.ts';

const NODE_PAGE = /data-search-kind="(?:post|event|session|person|project|organization|series)"/;
/** The pages with all sessions or people of an event are not searched. */
const WHOLE_LIST = /\/events\/[^/]+\/(?:people|programme)\/$/;
const pages = new Map<string, ShownConnections>();
for (const path of builtPages) {
  const html = readBuilt(path);
  if (NODE_PAGE.test(html) || WHOLE_LIST.test(path)) pages.set(path, readConnections(html));
}

test('every edge on every page opens to a sentence or a source', () => {
  const edges = [...pages].flatMap(([path, shown]) => shown.edges.map((edge) => ({ path, ...edge })));
  const withoutEvidence = edges.filter(({ hasEvidence }) => !hasEvidence);
  const relations = Map.groupBy(
    edges.flatMap(({ relation }) => relation.split(' ')),
    (relation) => relation,
  );
  const counts = [...relations].map(([relation, { length }]) => `${relation} ${length}`).join(' · ');
  console.log(
    `${edges.length - withoutEvidence.length} of ${edges.length} edges on ${pages.size} pages open (${counts})`,
  );
  expect(withoutEvidence.slice(0, 30)).toEqual([]);
  expect(edges.length).toBeGreaterThan(pages.size);
});

test('every reason why something is related leads to its evidence', () => {
  const reasons = [...pages].flatMap(([path, shown]) => shown.reasons.map((reason) => ({ path, ...reason })));
  const withoutEvidence = reasons.filter(({ hasEvidence }) => !hasEvidence);
  console.log(
    `${reasons.length - withoutEvidence.length} of ${reasons.length} reasons lead to a sentence or a source`,
  );
  expect(withoutEvidence.slice(0, 30)).toEqual([]);
  expect(reasons.length).toBeGreaterThan(0);
});

test('no page links two nodes outside of an edge', () => {
  const unmarked = [...pages].flatMap(([path, shown]) =>
    shown.unmarkedLinks.map((link) => `${path} → ${link}`),
  );
  expect(unmarked.slice(0, 30)).toEqual([]);
});

test('an edge without its evidence, and a link without its edge, are found', () => {
  const [path] =
    [...pages].find(([, { edges }]) => edges.some(({ relation }) => relation === 'participant')) ?? [];
  const html = readBuilt(path ?? '').replaceAll(/<blockquote.*?<\/blockquote>/gs, '');
  const { edges } = readConnections(html);
  expect(edges.filter(({ hasEvidence }) => !hasEvidence).length).toBeGreaterThan(0);
  const unmarked = readConnections(html.replaceAll(' data-edge="participant"', ''));
  expect(unmarked.unmarkedLinks.length).toBeGreaterThan(0);
});
