import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFinding } from '#reader/finding.ts';
import { reporters } from './reporters.ts';

const finding = errorFinding(
  'unknown-reference',
  'events/a.yaml',
  { line: 3, column: 7 },
  { target: 'person:x', field: 'people.0.person' },
);

test('a workflow annotation has file, line, column and all three sentences on one line', () => {
  const [line] = reporters.github([finding], 'content').split('\n');
  assert.equal(
    line,
    '::error file=content/events/a.yaml,line=3,col=7,title=unknown-reference::person:x is not in the archive (in people.0.person).%0AA link to a missing page would be broken.%0AAdd its file, or correct the id.',
  );
});

test('JSON has the finding and its message', () => {
  const [parsed] = JSON.parse(reporters.json([finding], 'content')) as { code: string; what: string }[];
  assert.equal(parsed?.code, 'unknown-reference');
  assert.match(parsed?.what ?? '', /person:x/);
});
