import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '#graph/build/build-graph.ts';
import { type Archive, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(project, 'content/README.md'), 'utf8');
const [, section = ''] = /^## Jobs\n(.*?)^## /ms.exec(guide) ?? [];
const recipes = [...guide.matchAll(/^```(?:yaml|md) title="([^"]+)"\n(.*?)^```$/gms)];
const dir = temporaryFolder(Object.fromEntries(recipes.map(([, file = '', text = '']) => [file, text])));

/** What must be so after each job. */
const DONE: Readonly<Record<string, (archive: Archive) => boolean>> = {
  'Add an event': ({ entries }) => entries.some(({ id }) => id === 'harbour-meetup-2026'),
  'Add a person': (archive) => edge(archive, 'participant', 'person:chen-yu'),
  'Add a recap': (archive) => edge(archive, 'mention', 'person:chen-yu'),
  'Add sessions': (archive) => edge(archive, 'session-person', 'person:chen-yu'),
  'Add a translation': (archive) =>
    buildGraph(archive).texts.get('post:two-days-at-the-harbour')?.length === 2,
  'Correct something': () =>
    readFileSync(join(dir, 'events/harbour-meetup-2025.yaml'), 'utf8').includes('85'),
  Rename: (archive) =>
    edge(archive, 'mention', 'person:chen-yu-painter') && !existsSync(join(dir, 'people/chen-yu.yaml')),
  'Remove a person who asks': (archive) => !buildGraph(archive).nodes.has('person:chen-yu-painter'),
  'Look at a pull request (maintainers)': () => true,
};

for (const [, job = '', text = ''] of section.matchAll(/^### ([^\n]*)\n(.*?)(?=^### |$(?![\s\S]))/gms))
  test(`${job}, to the letter`, () => {
    for (const [, kind, title = '', block = ''] of text.matchAll(
      /^```(sh|diff)(?: title="([^"]+)")?\n(.*?)^```$/gms,
    ))
      if (kind === 'sh') run(block);
      else change(title, block);
    const archive = readArchive(dir);
    const errors = checkArchive(archive).filter(({ severity }) => severity === 'error');
    assert.equal(terminalReport(errors), '');
    assert.ok(DONE[job]?.(archive), job);
  });

test('every job is looked at', () => {
  assert.deepEqual(
    [...section.matchAll(/^### (.*)$/gm)].map(([, job]) => job),
    Object.keys(DONE),
  );
});

test('what the jobs made is built, and its pages say it', () => {
  const out = temporaryFolder();
  const env = { ...process.env, CONTENT_DIR: dir, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync('astro', ['build', '--outDir', out], { cwd: project, env, stdio: 'pipe' });
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  assert.match(page('zh-hans/events/harbour-meetup-2026'), /<h1>.*2026/s);
  assert.match(page('en/events/harbour-meetup-2025'), /85/);
  assert.match(page('en/posts/two-days-at-the-harbour'), /lang="en"/);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((file) => file.includes('chen-yu')),
    [],
    'who asked to be removed has no page, file or picture',
  );
});

function run(block: string): void {
  const env = { ...process.env, CONTENT_DIR: dir };
  execFileSync('sh', ['-ec', block.replaceAll('npm run ', 'npm run -s ')], {
    cwd: project,
    env,
    stdio: 'pipe',
  });
}

/** Takes out the lines with a minus one by one, and puts those with a plus where the last of them stood. */
function change(title: string, block: string): void {
  const lines = (sign: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1));
  let text = readFileSync(join(dir, title), 'utf8').split('\n');
  let at = 0;
  for (const line of lines('-')) {
    at = text.indexOf(line);
    assert.notEqual(at, -1, `${title} has no line “${line}”`);
    text = text.toSpliced(at, 1);
  }
  writeFileSync(join(dir, title), text.toSpliced(at, 0, ...lines('+')).join('\n'));
}

function edge(archive: Archive, relation: string, to: string): boolean {
  return buildGraph(archive).edges.some((one) => one.relation === relation && one.to === to);
}
