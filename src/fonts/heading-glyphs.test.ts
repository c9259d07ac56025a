import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingGlyphs } from './heading-glyphs.ts';

const html = `<html lang="zh-Hant"><p>文</p><h1>貢獻<br>者<span lang="zh-Hans">贡</span></h1>
    <div lang="en"><img alt="a > b"><h3>Kube<em lang="zh-Hans">们</em></h3></div><p class="seal">相聚</p></html>`;

test('the characters of headings are grouped by the nearest lang', () => {
  const glyphs = headingGlyphs(html);
  assert.deepEqual(glyphs.get('zh-Hans'), new Set('贡们'));
  assert.deepEqual(glyphs.get('en'), new Set('Kube'));
});

test('the seal is included, and text outside headings is not', () => {
  assert.deepEqual(headingGlyphs(html).get('zh-Hant'), new Set('貢獻者相聚'));
});

test('character references count as the character they stand for', () => {
  assert.deepEqual(headingGlyphs('<h1 lang="en">&amp;&#233;</h1>').get('en'), new Set('&é'));
});
