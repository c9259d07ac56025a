import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks } from './broken-links.ts';

const BROKEN = [
  '[a](https://example.org/pa\nge)',
  '[a](https://example.org/pa ge)',
  '[a](<https://example.org/pa\nge>)',
  '<https://example.org/pa\nge>',
  '[a][b]\n\n[b]: https://example.org/pa\nge',
];
const WHOLE = [
  '[a](https://example.org/page "a title")',
  "[a](https://example.org/page\n'a title')",
  '[a](\nhttps://example.org/page\n)',
  '<https://example.org/page>\nand',
  '[b]: https://example.org/page\n[c]: https://example.org/',
  '[^1]: https://example.org/page\nand more',
  '`[a](https://example.org/pa ge)`',
  '```\n[a](https://example.org/pa\nge)\n```',
  '(see https://example.org/page and more)',
];

for (const text of BROKEN)
  test(`${JSON.stringify(text)} has a divided address`, () => {
    const [found, ...others] = brokenLinks(text);
    assert.equal(found?.url, 'https://example.org/pa');
    assert.equal(others.length, 0);
  });

for (const text of WHOLE)
  test(`${JSON.stringify(text)} is whole`, () => assert.deepEqual(brokenLinks(text), []));
