import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const post = (title: string) =>
  `---\nlayout: post\nread_time: true\ntitle: ${title}\nauthor: 王立\ndate: 2020-06-05\n---\nKubernetes, once more.\n`;
const dir = temporaryFolder({ 'blog/one.md': post('One') });
const content = join(dir, 'content');
cpSync(join(import.meta.dirname, '../rules/cases/good'), content, { recursive: true });

test('a dry run prints the draft and writes nothing', () => {
  const { status, stdout } = tool('blog/one.md');
  assert.equal(status, 0);
  assert.match(stdout, /--- posts\/one\.md ---\n---\ntitle: One\n/);
  assert.match(stdout, /nothing was written/);
  assert.deepEqual(readdirSync(join(content, 'posts')), ['a-day.md']);
});

test('a run with --write writes the drafts, a second one overwrites nothing', () => {
  assert.equal(tool('blog', '--write').status, 0);
  const written = readFileSync(join(content, 'posts/one.md'), 'utf8');
  writeFileSync(join(dir, 'blog/one.md'), post('Another One'));
  const { status, stdout } = tool('blog', '--write');
  assert.equal(status, 1);
  assert.match(stdout, /refused post-exists/);
  assert.equal(readFileSync(join(content, 'posts/one.md'), 'utf8'), written);
});

test('a wrong command is an error that says what to type, with exit code 2', () => {
  for (const [args, words] of [
    [[], /^Missing argument: .*\n\nnpm run import -- FILE or FOLDER/],
    [['blog', '--format', 'word'], /There is no format word/],
    [['blog', '--date', '2020-02-31'], /--date must be a day that exists/],
    [['nowhere'], /There is no file or folder nowhere/],
  ] as const) {
    const { status, stderr } = tool(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, words);
  }
});

test('a refused file gives exit code 1, and the table has the reason', () => {
  writeFileSync(join(dir, 'blog/plain.md'), 'Only words.\n');
  const { status, stdout } = tool('blog/plain.md', '--report');
  assert.equal(status, 1);
  assert.match(stdout, /refused no-front-matter: 1/);
});

function tool(...args: readonly string[]) {
  const entry = join(import.meta.dirname, 'import.ts');
  return spawnSync(process.execPath, [entry, ...args], {
    cwd: dir,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
}
