import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookup } from './wayback.ts';

test('the address asks for the copy nearest to the first day', () => {
  assert.equal(
    lookup('https://a.example/x', '2023-10-20/2023-10-21'),
    'https://web.archive.org/web/20231020/https://a.example/x',
  );
});

test('without a date it asks for the newest', () => {
  assert.equal(lookup('https://a.example/', undefined), 'https://web.archive.org/web/2/https://a.example/');
});
