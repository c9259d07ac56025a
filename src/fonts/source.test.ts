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

test('files that are asked for at once have their own characters', async () => {
  const scripts = ['en', 'zh-Hans', 'zh-Hant'] as const;
  const atOnce = createFontSource();
  const together = await Promise.all(scripts.map((script) => atOnce.scriptFont(script, 700)));
  for (const [index, script] of scripts.entries()) {
    const alone = await source.scriptFont(script, 700);
    assert.deepEqual(together[index]?.codePoints, alone.codePoints);
    assert.ok(alone.codePoints.size > 200, script);
  }
});
