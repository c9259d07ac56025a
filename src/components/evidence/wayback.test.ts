import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waybackUrl } from './wayback.ts';

test('the URL has the first day of an interval', () => {
  assert.equal(
    waybackUrl('https://a.example/x', '2023-10-20/2023-10-21'),
    'https://web.archive.org/web/20231020/https://a.example/x',
  );
});

test('without a date the URL is that of the newest copy', () => {
  assert.equal(
    waybackUrl('https://a.example/', undefined),
    'https://web.archive.org/web/2/https://a.example/',
  );
});
