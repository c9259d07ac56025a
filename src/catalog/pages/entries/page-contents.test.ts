import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageContents } from './page-contents.ts';

const section = (id: string, n?: number) => ({ id, name: id, n });

test('sections without rows are left out', () => {
  const found = pageContents([
    section('a', 2),
    section('b', 0),
    false,
    section('c'),
    section('d'),
    section('e', 1),
  ]);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['a', 'c', 'd', 'e'],
  );
});

test('a page with few sections has no contents', () => {
  assert.deepEqual(pageContents([section('a', 2), section('b'), section('c', 0), section('d')]), []);
});
