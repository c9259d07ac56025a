import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFrontMatterFields } from './front-matter-fields.ts';

const FILE = `---
title: "A: b" # why
summary: Long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long words.
---
Text.
---
`;

test('new fields are added at the end, and nothing else changes', () => {
  assert.equal(
    setFrontMatterFields(FILE, { follows: ['a', 'b'] }),
    FILE.replace('words.\n', 'words.\nfollows: [a, b]\n'),
  );
});

test('fields are changed and removed', () => {
  const once = setFrontMatterFields(FILE, { follows: ['a'], earlier: { a: 'Was: so.' } });
  assert.match(once, /earlier:\n {2}a: "Was: so\."\n/);
  assert.equal(setFrontMatterFields(once, { follows: undefined, earlier: undefined }), FILE);
});
