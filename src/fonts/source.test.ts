import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFontSource } from './source.ts';

const source = createFontSource();

test('a character that the file of its script lacks is found in a slice', async () => {
  assert.match((await source.fontWith('zh-Hant', 700, '聚'))?.name ?? '', /chinese-traditional/);
  assert.match((await source.fontWith('zh-Hant', 700, '，'))?.name ?? '', /-\d+-700/);
  assert.equal(await source.fontWith('zh-Hans', 700, '⚡'), undefined);
});

test('a file is read once', async () => {
  assert.equal(await source.scriptFont('en', 700), await source.scriptFont('en', 700));
});
