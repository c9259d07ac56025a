import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { prosePlugins } from '../plugins.ts';
import { readProse } from '../read-prose.ts';

/** Markdown, its HTML without paragraph tags, and its text in evidence. */
const CASES: readonly (readonly [markdown: string, html: string, text: string])[] = [
  ['这是**“纸船”**计划。', '这是<strong>“纸船”</strong>计划。', '这是“纸船”计划。'],
  ['说的**重点：**船。', '说的<strong>重点：</strong>船。', '说的重点：船。'],
  ['請看**「港口」**的說明。', '請看<strong>「港口」</strong>的說明。', '請看「港口」的說明。'],
  ['用**表单（Form）**提交。', '用<strong>表单（Form）</strong>提交。', '用表单（Form）提交。'],
  ['用**表单(Form)**提交。', '用<strong>表单(Form)</strong>提交。', '用表单(Form)提交。'],
  ['说*重点：*船。', '说<em>重点：</em>船。', '说重点：船。'],
  [
    '**重点：**船先**“纸船”**折。',
    '<strong>重点：</strong>船先<strong>“纸船”</strong>折。',
    '重点：船先“纸船”折。',
  ],
  ['***重点。***船。', '<em><strong>重点。</strong></em>船。', '重点。船。'],
  ['甲~~“乙”~~丙。', '甲<del>“乙”</del>丙。', '甲“乙”丙。'],
  ['**`npm`：**船。', '<strong><code>npm</code>：</strong>船。', 'npm：船。'],
  [
    '**[林](https://example.org)：**船。',
    '<strong><a href="https://example.org">林</a>：</strong>船。',
    '林：船。',
  ],
  ['2 * 3 * 4，\\*\\*不\\*\\*是。', '2 * 3 * 4，**不**是。', '2 * 3 * 4，**不**是。'],
  ['一个**没有对。', '一个**没有对。', '一个**没有对。'],
  ['plain **bold** and *it*.', 'plain <strong>bold</strong> and <em>it</em>.', 'plain bold and it.'],
  ['历\n史，\n大家\n听 Go\n语言。', '历史，大家听 Go\n语言。', '历史，大家听 Go 语言。'],
  ['历**史\n与**\n船。', '历<strong>史与</strong>船。', '历史与船。'],
  ['line\nend.', 'line\nend.', 'line end.'],
  [
    '见https://example.org/a，然后看。',
    '见<a href="https://example.org/a">https://example.org/a</a>，然后看。',
    '见https://example.org/a，然后看。',
  ],
  [
    '（https://example.org）见 https://example.org/b。**重点。**',
    '（<a href="https://example.org">https://example.org</a>）见 <a href="https://example.org/b">https://example.org/b</a>。<strong>重点。</strong>',
    '（https://example.org）见 https://example.org/b。重点。',
  ],
  [
    'www.example.org/a的说明',
    '<a href="http://www.example.org/a">www.example.org/a</a>的说明',
    'www.example.org/a的说明',
  ],
  [
    'https://zh.wikipedia.org/wiki/中文 好',
    '<a href="https://zh.wikipedia.org/wiki/中文">https://zh.wikipedia.org/wiki/中文</a> 好',
    'https://zh.wikipedia.org/wiki/中文 好',
  ],
];

for (const [markdown, html, text] of CASES) {
  const rendered = () =>
    decodeURI(markdownToHtml(markdown, { mdastPlugins: prosePlugins }).html)
      .replace(/<\/?p[^>]*>/g, '')
      .trim();
  test(`the page of ${JSON.stringify(markdown)}`, () => assert.equal(rendered(), html));
  test(`the evidence of ${JSON.stringify(markdown)}`, () =>
    assert.equal(
      readProse(markdown, 'md')
        .sentences.map((sentence) => sentence.text)
        .join(''),
      text,
    ));
}

test('page and evidence have the same paragraph ids, in lists, tables and quotations', () => {
  const markdown =
    '- **甲：**乙\n- 丙\n  丁\n\n> 引\n> 用**“戊”**己\n\n| 庚**：**辛 | b |\n|--|--|\n| **“壬”**癸 | c |\n';
  const { html } = markdownToHtml(markdown, { mdastPlugins: prosePlugins });
  assert.ok(!html.includes('**'), html);
  for (const { paragraph } of readProse(markdown, 'md').sentences)
    assert.ok(html.includes(`id="${paragraph}"`), html);
});

test('mentions in joined and emphasized text keep their offsets', () => {
  const [sentence] = readProse('历\n史**由：[林](person:lin)，**讲\n了。', 'md').sentences;
  assert.equal(sentence?.text, '历史由：林，讲了。');
  assert.deepEqual(
    sentence?.mentions.map(({ start, end }) => sentence.text.slice(start, end)),
    ['林'],
  );
  for (const { start, end, offset } of sentence?.runs ?? [])
    assert.equal(
      '历\n史**由：[林](person:lin)，**讲\n了。'.slice(offset, offset + end - start),
      sentence?.text.slice(start, end),
    );
});
