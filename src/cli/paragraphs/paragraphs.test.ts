import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { eventFile, personFile } from '#testing/fixture-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const HEAD =
  '---\ntitle: Title\nsummary: Summary.\ndate: 2020-01-05\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [event:one]\nsources: [s]\n---\n\n';
const OLD = [
  '[Ann](person:ann) opened the day with a talk about many clusters.',
  '[E](event:one) was in spring.',
  'Nobody is named here.',
  '[Ann](person:ann) said nothing more.',
];

for (const POST of ['posts/a.md', 'posts/2020/a.md'])
  test(`changed paragraphs of ${POST} lead to where they are now, removed ones to the post, and the check reports them until then`, () => {
    const dir = temporaryFolder({
      'sources.yml': 's: { title: S, url: "https://example.org" }\n',
      'events/one.yaml': eventFile('2019-06-24'),
      'people/ann.yaml': personFile('Ann'),
      [POST]: `${HEAD}${OLD.join('\n\n')}\n`,
    });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: dir });
    const paragraphs = () =>
      execFileSync('node', [resolve('src/cli/paragraphs.ts')], { env: { ...process.env, CONTENT_DIR: dir } });
    const locked = () =>
      readFileSync(join(dir, 'paragraphs.lock'), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('a en'));
    const codes = () =>
      checkArchive(readArchive(dir))
        .map(({ code }) => code)
        .filter((code) => code.startsWith('paragraph'));
    paragraphs();
    assert.equal(locked().length, 3);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'First');
    const [changed = '', kept = '', removed = ''] = locked().map((line) => line.split(' ')[2]);
    const now = [
      '[E](event:one) was in spring.',
      'The day began with a talk of [Ann](person:ann) about many clusters.',
    ];
    writeFileSync(join(dir, POST), `${HEAD}${now.join('\n\n')}\n`);
    assert.deepEqual(codes(), ['paragraphs-changed']);
    paragraphs();
    assert.deepEqual(codes(), []);
    const [first, second, third, fourth] = locked();
    assert.match(first ?? '', new RegExp(`^a en ${changed} p-`));
    assert.equal(second, `a en ${kept}`);
    assert.match(third ?? '', new RegExp(`^a en ${removed} (?:gone|p-)`));
    assert.equal(fourth, `a en ${first?.split(' ')[3]}`);
  });

test('a line that is not a paragraph is reported with its position', () => {
  const archive = readArchive(temporaryFolder({ 'paragraphs.lock': 'a en p-123\n' }));
  assert.deepEqual(
    archive.findings.map(({ code, file, line }) => [code, file, line]),
    [['paragraph-lock-line', 'paragraphs.lock', 1]],
  );
});
