import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unicodeRange } from '#fonts/font-face-css.ts';
import { startSiteFonts, withFontLinks } from './site-fonts.ts';

describe('a site with fonts', () => {
  const html = (title: string) =>
    `<html lang="zh-Hans"><head><title>x</title></head><h1>${title}</h1></html>`;
  const addFontsToSite = async (folder: string, cache: string) => {
    const { links } = await (await startSiteFonts(folder, cache)).fonts;
    const page = join(folder, 'index.html');
    await writeFile(page, withFontLinks(await readFile(page, 'utf8'), links.get('index.html')));
  };
  let root = '';
  let cacheFolder = '';

  before(async () => {
    [root = '', cacheFolder = ''] = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'fonts-'))));
    await writeFile(join(root, 'index.html'), html('相聚，上海'));
    await addFontsToSite(root, cacheFolder);
  });
  after(() => Promise.all([root, cacheFolder].map((folder) => rm(folder, { recursive: true }))));

  test('links each page to a style sheet with its characters', async () => {
    const page = await readFile(join(root, 'index.html'), 'utf8');
    const sheet = /href="\/(fonts\/\w+\.css)"/.exec(page)?.[1] ?? '';
    const css = await readFile(join(root, sheet), 'utf8');
    assert.ok(css.includes(unicodeRange('相聚，上海')));
    for (const [, file = ''] of css.matchAll(/url\(\/(fonts\/\w+\.woff2)\)/g))
      assert.equal((await readFile(join(root, file))).toString('latin1', 0, 4), 'wOF2');
  });

  test('has the same files when they come from the cache', async () => {
    const first = (await readdir(join(root, 'fonts'))).sort();
    await writeFile(join(root, 'index.html'), html('相聚，上海'));
    await addFontsToSite(root, cacheFolder);
    assert.deepEqual((await readdir(join(root, 'fonts'))).sort(), first);
  });

  test('contains the licence of the typeface', async () => {
    assert.match(await readFile(join(root, 'fonts', 'OFL.txt'), 'utf8'), /SIL OPEN FONT LICENSE/i);
  });
});
