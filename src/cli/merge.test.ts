import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import { readArchive } from '#reader/archive.ts';
import { eventFile, personFile } from '#testing/fixture-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const FILES = {
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'people/ann.yaml': personFile('Ann Moor', 'previousIds: [annie]\n'),
  'people/ann-moor.yaml': personFile('Ann T. Moor', 'summary: A speaker.\n'),
  'events/one.yaml': eventFile(
    '2019-06-24',
    'people:\n  - { person: ann, role: speaker }\nsessions:\n  - { id: t, title: T, kind: talk, people: [{ person: ann }] }\n',
  ),
  'posts/day.md': `---
title: 标题
summary: 摘要。
date: 2020-01-05
lang: zh-Hans
kind: recap
authors: [xiangju]
about: [event:one]
sources: [s]
---

[安](person:ann "speaker at event:one")讲了一场。
`,
};
const run = (dir: string, ...args: string[]) =>
  spawnSync('node', ['src/cli/merge.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: dir },
    encoding: 'utf8',
  });

test('every reference leads to the remaining entry, and the other id and its former ids redirect to it', () => {
  const dir = temporaryFolder(FILES);
  const { stdout, status } = run(dir, 'person:ann', 'ann-moor');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /people\/ann\.yaml was removed\. Copy what is true.*Ann Moor/s);
  assert.equal(existsSync(join(dir, 'people/ann.yaml')), false);
  const graph = buildGraph(readArchive(dir));
  const reached = (graph.into.get('person:ann-moor') ?? []).map(({ relation }) => relation).sort();
  assert.deepEqual(reached, ['mention', 'participant', 'session-person']);
  assert.deepEqual(
    previousSlugs(graph)
      .map(({ slug, node }) => `${slug} → ${node.slug}`)
      .sort(),
    ['ann → ann-moor', 'annie → ann-moor'],
  );
});

test('a dry run lists the files and writes nothing', () => {
  const dir = temporaryFolder(FILES);
  const { stdout, status } = run(dir, '--dry-run', 'person:ann', 'ann-moor');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /would change:\n {2}events\/one\.yaml\n {2}people\/ann-moor\.yaml\n {2}posts\/day\.md/,
  );
  for (const [file, text] of Object.entries(FILES)) assert.equal(readFileSync(join(dir, file), 'utf8'), text);
});

test('entries that cannot be merged are an error of one sentence', () => {
  const dir = temporaryFolder(FILES);
  for (const [args, message] of [
    [['person:ann', 'ann-more'], /person:ann-more is not in the archive\. Did you mean person:ann-moor\?/],
    [['person:ann', 'ann'], /cannot be merged with itself/],
    [['event:one', 'two'], /Posts and events cannot be merged/],
    [['person:ann'], /Missing argument/],
  ] as const) {
    const { stderr, status } = run(dir, ...args);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});
