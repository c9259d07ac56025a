import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { converter } from '#i18n/convert.ts';
import { readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { indexNames, namesIn } from '#rules/name-index.ts';
import { report } from '#rules/report.ts';
import { madeUpFolder } from '#testing/temp-folder.ts';
import { coverageOf } from './coverage.ts';
import type { ForeignFile, Imported, Said } from './file.ts';
import { namesOf } from './names.ts';
import { shown, summaryOf, told } from './report.ts';
import { importAll } from './run.ts';

// Each folder of cases/ is one run; what its author is told and shown is pinned in told.txt. All words are ours.
const CASES = join(import.meta.dirname, 'cases');
const GOOD = join(import.meta.dirname, '../rules/cases/good');
const cases = readdirSync(CASES);

for (const name of cases) {
  const results = run(filesIn(name));
  const done = results.filter((result) => 'drafts' in result);

  test(`${name}: what its author is told and shown`, () => {
    const text = [
      ...results.map((result) => told(result, true)),
      shown(done.flatMap(({ drafts }) => drafts)),
      summaryOf(results),
    ].join('\n');
    const pinned = join(CASES, name, 'told.txt');
    if (process.env['UPDATE_TOLD']) writeFileSync(pinned, text);
    assert.equal(text, readFileSync(pinned, 'utf8'));
  });

  test(`${name}: every word is in a draft or told`, () => {
    for (const result of done)
      assert.deepEqual(coverageOf(textOf(name, result), result).lost, [], result.path);
  });

  test(`${name}: the drafts pass the check`, () => assert.equal(errorsOf(done), ''));

  test(`${name}: the same files give the same drafts`, () => {
    assert.deepEqual(run(filesIn(name).toReversed()), results);
  });
}

test('a file in GBK is read, and its author told', () => {
  const front = '---\nlayout: post\nread_time: true\ntitle: ';
  const bytes = Buffer.concat([
    Buffer.from(front),
    GBK,
    Buffer.from('\r\nauthor: Wang Li\r\ndate: 2020-05-13\r\n---\r\n'),
    GBK,
    Buffer.from('\r\n'),
  ]);
  const [result] = run([{ path: 'gbk.md', bytes }]);
  assert.ok(result && 'drafts' in result);
  assert.match(result.drafts[0]?.text ?? '', /title: 大家在港口相聚，说起云原生。\n/);
  assert.ok(result.remarks.some(({ code, text }) => code === 'encoding' && text === 'GB18030'));
});

test('a byte order mark and carriage returns are no part of the text', () => {
  const text =
    '\uFEFF---\r\nlayout: post\r\nread_time: true\r\ntitle: Marked\r\nauthor: Wang Li\r\ndate: 2020-05-14\r\n---\r\nA text of some words.\r\n';
  const [result] = run([{ path: 'marked.md', bytes: Buffer.from(text) }]);
  assert.ok(result && 'drafts' in result);
  assert.ok(!/\r|\uFEFF/.test(result.drafts[0]?.text ?? ''));
});

test('bytes of no encoding are refused', () => {
  const [result] = run([
    { path: 'noise.md', bytes: Buffer.from([0x00, 0x9d, 0xff, 0x00, 0x81, 0x00, 0xfe, 0xff]) },
  ]);
  assert.deepEqual(result && 'refusals' in result ? result.refusals.map(({ code }) => code) : [], [
    'encoding',
  ]);
});

test('what the author says fills what the file does not', () => {
  const bytes = Buffer.from(
    '---\nlayout: post\nread_time: true\ntitle: Bare\n---\nSee [this](/there/) and [that](more.md).\n',
  );
  const [result] = run([{ path: 'bare.md', bytes }], {
    author: 'person:wang-li',
    date: '2020-05-15',
    site: 'https://example.org/blog',
    about: ['event:meet-2020'],
  });
  assert.ok(result && 'drafts' in result);
  const text = result.drafts[0]?.text ?? '';
  for (const part of [
    'date: 2020-05-15',
    '- person:wang-li',
    '- event:meet-2020',
    'platform: example.org',
    '(https://example.org/there/)',
    '(https://example.org/blog/more/)',
  ])
    assert.ok(text.includes(part), part);
});

test('two files of one name get the names of their folders, and a post that exists is never written over', () => {
  const bytes = (title: string) =>
    Buffer.from(
      `---\nlayout: post\nread_time: true\ntitle: ${title}\nauthor: Wang Li\ndate: 2020-05-16\n---\nSome words of a text.\n`,
    );
  const results = run([
    { path: 'harbour/recap.md', bytes: bytes('One') },
    { path: 'coast/recap.md', bytes: bytes('Two') },
    { path: 'a-day.md', bytes: bytes('Three') },
  ]);
  assert.deepEqual(
    results.map((result) => ('id' in result ? result.id : result.refusals[0]?.code)),
    ['post-exists', 'coast-recap', 'harbour-recap'],
  );
});

/** 大家在港口相聚，说起云原生。 */
const GBK = Buffer.from('b4f3bcd2d4dab8dbbfdacfe0bedba3accbb5c6f0d4c6d4adc9faa1a3', 'hex');

function run(files: readonly ForeignFile[], said: Said = {}) {
  const { entries, terms } = readArchive(GOOD);
  const conversion = converter(terms.phrases);
  const index = indexNames(entries, conversion);
  const names = namesOf(entries, conversion, (text) => namesIn(text, index));
  const posts = new Set(entries.filter(({ kind }) => kind === 'post').map(({ id }) => id));
  return importAll(files, { names, posts }, said);
}

function filesIn(name: string): ForeignFile[] {
  const paths = readdirSync(join(CASES, name), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, bytes: readFileSync(join(CASES, name, path)) }));
}

function textOf(name: string, { path }: Imported): string {
  return readFileSync(join(CASES, name, path), 'utf8');
}

function errorsOf(done: readonly Imported[]): string {
  const dir = madeUpFolder();
  cpSync(GOOD, dir, { recursive: true });
  for (const { path, text } of done.flatMap(({ drafts }) => drafts))
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  return report(findingsOf(readArchive(dir)).filter(({ severity }) => severity === 'error'));
}
