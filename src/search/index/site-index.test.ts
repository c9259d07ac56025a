import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LOCALES } from '#i18n/locales.ts';
import { buildFixtureIndex, FIXTURE_PAGES, readIndexJson, readIndexText } from '#testing/search-fixture.ts';
import { unpackNames, unpackPinyin } from './packed-names.ts';
import { pageDates, unpackPages } from './packed-pages.ts';
import type { TablesFile } from './packed-tables.ts';
import { decodeCbor, encodeCbor } from './pagefind/cbor.ts';
import { loadPagefindClient } from './pagefind/client.ts';
import { checkPagefindFormat } from './pagefind/format-check.ts';
import { PAGEFIND_SIGNATURE } from './pagefind/page-list.ts';
import { type ReadingsFile, tablesPath } from './tables.ts';

const files = await buildFixtureIndex();

test('the index has the files of Pagefind 1.5.2', () => {
  const entry = JSON.parse(readIndexText(files, 'pagefind-entry.json'));
  assert.equal(entry.version, '1.5.2');
  assert.deepEqual(Object.keys(entry.languages), ['und']);
  const kinds = new Set([...files.keys()].map((path) => path.replace(/(?<=(?:und|pinyin)_)\w+/, '*')));
  assert.deepEqual([...kinds].sort(), [
    'fragment/und_*.pf_fragment',
    'index/pinyin_*.json',
    'index/und_*.pf_index',
    'names.en.json',
    'names.zh-hans.json',
    'names.zh-hant.json',
    'pagefind-entry.json',
    'pagefind.und_*.pf_meta',
    'readings.json',
    'tables.en.json',
    'tables.zh-hans.json',
    'tables.zh-hant.json',
    'twin/und_*.pf_fragment',
    'words.json',
  ]);
});

test('another format of Pagefind’s files is an error that says what to do', async () => {
  const pagefind = await loadPagefindClient();
  assert.equal(pagefind.version, '1.5.2');
  assert.deepEqual([...pagefind.files.keys()].sort(), ['pagefind.js', 'wasm.unknown.pagefind']);
  const rows: [what: string, path: RegExp, change: (bytes: Uint8Array) => Uint8Array][] = [
    [
      'a fourth list in a word',
      /pf_index$/,
      (bytes) => encodeCbor((decodeCbor(bytes) as number[][]).concat([[4]])),
    ],
    [
      'another order in the list',
      /pf_meta$/,
      (bytes) => encodeCbor((decodeCbor(bytes) as number[]).toReversed()),
    ],
  ];
  for (const [what, path, change] of rows) {
    const changed = [...pagefind.probe].map(([name, content]): [string, Uint8Array] => {
      if (!path.test(name)) return [name, content];
      const bytes = change(gunzipSync(content).subarray(PAGEFIND_SIGNATURE.length));
      return [name, gzipSync(Buffer.concat([Buffer.from(PAGEFIND_SIGNATURE), bytes]))];
    });
    assert.throws(() => checkPagefindFormat(new Map(changed)), /Pin it to 1\.5\.2/, what);
  }
});

test('two builds write the same bytes', async () => {
  const again = await buildFixtureIndex();
  assert.deepEqual([...again.keys()].sort(), [...files.keys()].sort());
  for (const [path, content] of again)
    assert.ok(Buffer.from(content).equals(files.get(path) ?? Buffer.of()), path);
});

test('the two Chinese editions share an index entry unless their words differ', () => {
  const { pages, names }: TablesFile = readIndexJson(files, tablesPath('en'));
  const nodes = unpackNames(names, pageDates(pages)).map(({ id }) => id);
  const rows = unpackPages(pages, nodes);
  const [event, person, project, post] = Object.keys(FIXTURE_PAGES).map((_, at) => rows[at]?.editions[1]);
  assert.deepEqual([event, person, project], ['', '', '']);
  assert.match(post ?? '', /^[0-9a-z]{5}1$/);
});

test('the readings are those of common characters that a name may have', () => {
  const readings: ReadingsFile = readIndexJson(files, 'readings.json');
  assert.match(readings['jian'] ?? '', /健.*剑/);
  assert.equal(readings['zhuang'], undefined);
  assert.ok(Object.values(readings).join('').length < 3000, 'characters of no name are left out');
});

test('the tables contain the rows of the table of names', () => {
  for (const locale of LOCALES) {
    const { names, pages, pinyin }: TablesFile = readIndexJson(files, tablesPath(locale));
    const pinyinOf = unpackPinyin(readIndexJson(files, pinyin));
    const rows = unpackNames(names, pageDates(pages)).map((row, at) => ({ ...row, pinyin: pinyinOf[at] }));
    assert.deepEqual(rows, readIndexJson(files, `names.${locale}.json`));
  }
});
