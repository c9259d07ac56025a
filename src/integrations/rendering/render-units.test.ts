import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderUnits } from './render-units.ts';

const post = (locale: string, slug: string) => ({
  pathname: `/${locale}/posts/${slug}/`,
  route: '/[locale]/posts/[slug]',
});

test('the language editions of a page are in one unit', () => {
  const paths = ['zh-hans', 'zh-hant', 'en'].flatMap((locale) =>
    Array.from({ length: 20 }, (_, n) => post(locale, `post-${n}`)),
  );
  const units = renderUnits(paths);
  assert.deepEqual(units[0]?.slice(0, 3), [0, 20, 40]);
  assert.deepEqual(
    units.flat().sort((a, b) => a - b),
    paths.map((_, index) => index),
  );
  assert.ok(units.length > 1);
});

test('a unit has pages of one route', () => {
  const paths = [post('en', 'a'), { pathname: '/robots.txt', route: '/robots.txt' }, post('en', 'b')];
  assert.deepEqual(renderUnits(paths), [[0, 2], [1]]);
});

test('a path that an earlier route has is made once', () => {
  const again = { pathname: '/en/posts/a', route: '/[locale]/[...rest]' };
  assert.deepEqual(renderUnits([post('en', 'a'), again]), [[0]]);
});
