import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from './front-matter.ts';

test('offsets and lines lead back into the file', () => {
  const text = '---\ntitle: A\nlang: en\n---\nText.\n---\nMore.\n';
  const split = splitFrontMatter(text);
  assert.equal(split?.yaml, 'title: A\nlang: en\n');
  assert.equal(split?.body, 'Text.\n---\nMore.\n');
  assert.equal(text.slice(split?.yamlStart, split?.yamlEnd), split?.yaml);
  assert.equal(text.slice(split?.bodyStart), split?.body);
  assert.deepEqual([split?.yamlLine, split?.bodyLine], [2, 5]);
});

test('Windows line ends, blanks after the dashes, and a file without text are accepted', () => {
  assert.equal(splitFrontMatter('---\r\na: 1\r\n---\r\nText')?.body, 'Text');
  assert.equal(splitFrontMatter('--- \na: 1\n---\t\nText')?.yaml, 'a: 1\n');
  assert.equal(splitFrontMatter('---\na: 1\n---')?.body, '');
});

test('a file without front matter, or with one that is not closed, is not split', () => {
  for (const text of [
    'Text.\n',
    '\n---\na: 1\n---\n',
    '---\na: 1\n',
    '----\na: 1\n----\n',
    '---\na: 1\n--- b\n',
  ])
    assert.equal(splitFrontMatter(text), undefined, JSON.stringify(text));
});
