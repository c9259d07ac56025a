import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFields } from './front-matter.ts';

const FILE = `---
title: "A: b" # why
summary: Long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long words.
---
Text.
---
`;

test('fields are added at the end, and nothing else changes', () => {
  assert.equal(
    withFields(FILE, { follows: ['a', 'b'] }),
    FILE.replace('words.\n', 'words.\nfollows: [a, b]\n'),
  );
});

test('fields are changed and taken out', () => {
  const once = withFields(FILE, { follows: ['a'], earlier: { a: 'Was: so.' } });
  assert.match(once, /earlier:\n {2}a: "Was: so\."\n/);
  assert.equal(withFields(once, { follows: undefined, earlier: undefined }), FILE);
});
