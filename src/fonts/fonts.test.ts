import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { addFontsToSite } from '#integrations/site-fonts.ts';
import { groupSubsets, type PageGlyphs } from './subset-grouping.ts';
import { headingGlyphs } from './heading-glyphs.ts';
import { unicodeRange } from './font-face-css.ts';
import { fileWith } from './source.ts';

describe('what headings use', () => {
  const html = `<html lang="zh-Hant"><p>文</p><h1>貢獻<br>者<span lang="zh-Hans">贡</span></h1>
    <div lang="en"><img alt="a > b"><h3>Kube<em lang="zh-Hans">们</em></h3></div><p class="seal">相聚</p></html>`;
  const glyphs = headingGlyphs(html);

  test('is told by the language that holds there', () => {
    assert.deepEqual(glyphs.get('zh-Hans'), new Set('贡们'));
    assert.deepEqual(glyphs.get('en'), new Set('Kube'));
  });

  test('takes the seal and leaves the text', () => {
    assert.deepEqual(glyphs.get('zh-Hant'), new Set('貢獻者相聚'));
  });
});

describe('faces of pages', () => {
  const page = (path: string, text: string): PageGlyphs => {
    return { path, lang: 'zh-Hans', glyphs: new Map([['zh-Hans', new Set(text)]]) };
  };
  const many = Array.from({ length: 100 }, (_, index) => page(`p${index}`, '相聚'));
  const rare = String.fromCodePoint(...Array.from({ length: 80 }, (_, index) => 0x4e00 + index));
  const cuts = groupSubsets([...many, page('a', '相聚甲'), page('b', '相聚甲乙'), page('c', rare)]);
  const characters = (path: string) => cuts.get(path)?.map((cut) => cut.characters);

  test('share what is common', () => assert.deepEqual(characters('p7'), ['相聚']));
  test('share the rest with pages like them', () => {
    assert.deepEqual(characters('a'), ['相聚', '乙甲']);
    assert.deepEqual(characters('b'), ['相聚', '乙甲']);
  });
  test('are their own where much is rare', () => assert.deepEqual(characters('c')?.[0]?.length, 80));
});

test('neighbouring characters are one range', () => {
  assert.equal(unicodeRange('cab一乙x'), 'U+61-63,U+78,U+4e00,U+4e59');
});

test('what the whole set of a script lacks is found in a slice', async () => {
  assert.match((await fileWith('zh-Hant', 700, '聚'))?.name ?? '', /chinese-traditional/);
  assert.match((await fileWith('zh-Hant', 700, '，'))?.name ?? '', /-\d+-700/);
  assert.equal(await fileWith('zh-Hans', 700, '⚡'), undefined);
});

describe('a faced site', () => {
  const html = (title: string) =>
    `<html lang="zh-Hans"><head><title>x</title></head><h1>${title}</h1></html>`;
  let root = '';
  let cache = '';

  before(async () => {
    [root = '', cache = ''] = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'faces-'))));
    await writeFile(join(root, 'index.html'), html('相聚，上海'));
    await addFontsToSite(root, cache);
  });
  after(() => Promise.all([root, cache].map((folder) => rm(folder, { recursive: true }))));

  test('links each page to a sheet that holds its characters', async () => {
    const page = await readFile(join(root, 'index.html'), 'utf8');
    const sheet = /href="\/(faces\/\w+\.css)"/.exec(page)?.[1] ?? '';
    const css = await readFile(join(root, sheet), 'utf8');
    assert.ok(css.includes(unicodeRange('相聚，上海')));
    for (const [, file = ''] of css.matchAll(/url\(\/(faces\/\w+\.woff2)\)/g))
      assert.equal((await readFile(join(root, file))).toString('latin1', 0, 4), 'wOF2');
  });

  test('is the same from the cache', async () => {
    const first = (await readdir(join(root, 'faces'))).sort();
    await writeFile(join(root, 'index.html'), html('相聚，上海'));
    await addFontsToSite(root, cache);
    assert.deepEqual((await readdir(join(root, 'faces'))).sort(), first);
  });

  test('brings the licence', async () => {
    assert.match(await readFile(join(root, 'faces', 'OFL.txt'), 'utf8'), /SIL OPEN FONT LICENSE/i);
  });
});
