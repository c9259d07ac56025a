import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { findNames, indexNames } from '#rules/names/name-index.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { archiveNames } from './archive-names.ts';
import { wordCoverage } from './diagnostics/coverage.ts';
import { formatDrafts, formatImportReport, formatImportSummary } from './diagnostics/import-report.ts';
import { importFiles } from './import-files.ts';
import type { ForeignFile, ImportedFile, ImportOptions } from './model.ts';

// Each folder of cases/ is one run; expected.txt pins its report and its drafts. The texts were written for the tests.
const CASES = join(import.meta.dirname, 'cases');
const GOOD = join(import.meta.dirname, '../rules/cases/good');
const cases = readdirSync(CASES);

for (const name of cases) {
  const results = run(filesIn(name));
  const done = results.filter((result) => 'drafts' in result);

  test(`${name}: report and drafts`, () => {
    const text = [
      ...results.map((result) => formatImportReport(result, true)),
      formatDrafts(done.flatMap(({ drafts }) => drafts)),
      formatImportSummary(results),
    ].join('\n');
    const pinned = join(CASES, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED']) writeFileSync(pinned, text);
    assert.equal(text, readFileSync(pinned, 'utf8'));
  });

  test(`${name}: every word is in a draft or in a diagnostic`, () => {
    for (const result of done)
      assert.deepEqual(wordCoverage(textOf(name, result), result).missing, [], result.path);
  });

  test(`${name}: the drafts pass the check`, () => assert.equal(errorsOf(done), ''));

  test(`${name}: the same files give the same drafts`, () => {
    assert.deepEqual(run(filesIn(name).toReversed()), results);
  });
}

test('a file in GBK is read, and a diagnostic names the encoding', () => {
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
  assert.ok(result.diagnostics.some(({ code, text }) => code === 'encoding' && text === 'GB18030'));
});

test('a byte order mark and carriage returns are not part of the text', () => {
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

test('options fill what the file does not state', () => {
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

test('two files of one name get the names of their folders, and a post that exists is never overwritten', () => {
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

function run(files: readonly ForeignFile[], options: ImportOptions = {}) {
  const { entries, terms, topics } = readArchive(GOOD);
  const conversion = createScriptConversion(terms.phrases);
  const index = indexNames(entries, conversion);
  const names = archiveNames(entries, conversion, (text) => findNames(text, index), topics);
  const posts = new Set(entries.filter(({ kind }) => kind === 'post').map(({ id }) => id));
  return importFiles(files, { names, posts }, options);
}

function filesIn(name: string): ForeignFile[] {
  const paths = readdirSync(join(CASES, name), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, bytes: readFileSync(join(CASES, name, path)) }));
}

function textOf(name: string, { path }: ImportedFile): string {
  return readFileSync(join(CASES, name, path), 'utf8');
}

function errorsOf(done: readonly ImportedFile[]): string {
  const dir = temporaryFolder();
  cpSync(GOOD, dir, { recursive: true });
  for (const { path, text } of done.flatMap(({ drafts }) => drafts))
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  return terminalReport(checkArchive(readArchive(dir)).filter(({ severity }) => severity === 'error'));
}
