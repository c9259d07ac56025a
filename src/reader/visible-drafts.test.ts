import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { type Archive, readArchive } from './archive.ts';
import { withVisibleDrafts } from './visible-drafts.ts';

const GOOD = join(import.meta.dirname, '../rules/cases/good');

function archiveWith(from: string, to: string): Archive {
  const dir = temporaryFolder();
  cpSync(GOOD, dir, { recursive: true });
  const file = join(dir, 'posts/a-day.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  return readArchive(dir);
}

function titleWith(
  from: string,
  to: string,
): { inBuild: string | undefined; inDevelopment: string | undefined } {
  const archive = archiveWith(from, to);
  const titleIn = (graph: ReturnType<typeof buildGraph>) => graph.texts.get('post:a-day')?.[0]?.front.title;
  return {
    inBuild: titleIn(buildGraph(archive)),
    inDevelopment: titleIn(buildGraph(withVisibleDrafts(archive, '2024-01-01'))),
  };
}

test('a draft is in the graph of development only, and its title says so', () => {
  assert.deepEqual(titleWith('kind: recap', 'draft: true\nkind: recap'), {
    inBuild: undefined,
    inDevelopment: '【草稿】那一天',
  });
});

test('a post with errors is shown as far as it can be read', () => {
  const faulty = { inBuild: undefined, inDevelopment: '【有错】那一天' };
  assert.deepEqual(titleWith('kind: recap', 'kind: recaps'), faulty);
  assert.deepEqual(titleWith('date: 2020-07-01', 'data: 2020-07-01'), faulty);
  assert.equal(titleWith('title: 那一天', 'titel: 那一天').inDevelopment, '【有错】a-day');
});

test('a post whose front matter is not YAML has its text', () => {
  const { entries } = withVisibleDrafts(archiveWith('kind: recap', 'kind: "recap'), '2024-01-01');
  assert.match(entries.find(({ file }) => file === 'posts/a-day.md')?.text ?? '', /Kubernetes/);
});

test('other posts are the same', () => {
  assert.deepEqual(titleWith('kind: recap', 'kind: recap'), { inBuild: '那一天', inDevelopment: '那一天' });
});
