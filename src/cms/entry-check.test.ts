import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createEntryCheck } from './entry-check.ts';

const good = new URL('../rules/cases/good/', import.meta.url).pathname;
const files = new Map(
  readdirSync(good, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|ya?ml)$/.test(file))
    .map((file) => [file, readFileSync(join(good, file), 'utf8')]),
);

function findingsOf(saved: Record<string, string>, lang: 'zh-Hans' | 'en' = 'en') {
  const check = createEntryCheck(lang, '2026-01-01');
  check.load(files);
  return check.check(new Map(Object.entries(saved)));
}

test('files that are saved as they are have no findings', () => {
  assert.deepEqual(findingsOf(Object.fromEntries(files)), []);
});

test('findings of a saved file are in the language of the form, with the line', () => {
  const [post = ''] = [...files.keys()].filter((file) => file.startsWith('posts/'));
  const text = `${files.get(post)}\n有一位[没有的人](person:nobody-at-all "speaker")来过这里。\n`;
  const [first] = findingsOf({ [post]: text }, 'zh-Hans');
  assert.equal(first?.severity, 'error');
  assert.equal(first?.file, post);
  assert.match(first?.line ?? '', /nobody-at-all/);
  assert.match(first?.what ?? '', /\p{Script=Han}/u);
});

test('a saved file without its required fields is an error in that file', () => {
  const [person = ''] = [...files.keys()].filter((file) => file.startsWith('people/'));
  const findings = findingsOf({ [person]: 'names: none' });
  assert.ok(findings.some(({ file, severity }) => file === person && severity === 'error'));
});

test('earlier findings of other files are not reported', () => {
  const check = createEntryCheck('en', '2026-01-01');
  check.load(new Map([...files, ['people/wrong-file.yaml', 'names: none\n']]));
  const [event = ''] = [...files.keys()].filter((file) => file.startsWith('events/'));
  assert.deepEqual(check.check(new Map([[event, files.get(event) ?? '']])), []);
});
