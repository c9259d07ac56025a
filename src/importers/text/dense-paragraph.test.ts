import assert from 'node:assert/strict';
import { test } from 'node:test';
import { denseParagraph } from './dense-paragraph.ts';

test('a paragraph with very many marks is found by its first line', () => {
  assert.equal(denseParagraph(`one\n\n${'*a '.repeat(200_001)}`), 3);
  assert.equal(denseParagraph(`one\n\ntwo\n${'&amp;'.repeat(20_001)}`), 3);
});

test('marks of several paragraphs and of code are not added up', () => {
  assert.equal(denseParagraph('a *b*\n\n'.repeat(200_001)), undefined);
  assert.equal(denseParagraph(`\`\`\`\n${'{ a: [] }\n'.repeat(200_001)}\`\`\`\n`), undefined);
});

test('a quotation of very many levels is found', () => {
  assert.equal(denseParagraph(`one\n\n${'> '.repeat(200)}two`), 3);
  assert.equal(denseParagraph('> one\n'.repeat(1000)), undefined);
});
