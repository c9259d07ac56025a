import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { prosePlugins } from './plugins.ts';
import { readProse } from './read-prose.ts';

const TEXT = `---
title: t
---

[李响](person:xiang-li "speaker")到了。又一句。[^1]

> [!NOTE]
> 两处说法不同。

- 紧凑的一项
- 再一项

| 数 | 人 |
| -- | -- |
| 90% | [他](person:he) |

![图](a.png "图注")

同一句。

同一句。

[^1]: 脚注一句。
`;

const { html } = markdownToHtml(TEXT, { mdastPlugins: prosePlugins });
const { sentences } = readProse(TEXT, 'md');

test('each sentence is in a block whose element has the same id', () => {
  const missing = sentences.filter(({ paragraph }) => !html.includes(`id="${paragraph}"`));
  assert.deepEqual(missing, []);
  assert.equal(sentences.length, 10);
});

test('blocks with the same text have different ids', () => {
  const same = sentences.filter(({ text }) => text === '同一句。').map(({ paragraph }) => paragraph);
  assert.equal(new Set(same).size, 2);
});

test('a mention is rendered with its id, without URL and title', () => {
  assert.match(html, /<a data-mention="person:xiang-li">李响<\/a>/);
  assert.doesNotMatch(html, /speaker/);
});

test('note boxes and figures are rendered from plain Markdown', () => {
  assert.match(
    html,
    /<div class="note" role="note" data-note="note">\s*<p id="p-[0-9a-f]{8}">两处说法不同。/,
  );
  assert.match(html, /<figure><img src="a.png" alt="图"><figcaption>图注<\/figcaption><\/figure>/);
});

test('mentions have offsets in their sentence, in a table too', () => {
  const cell = sentences.find(({ mentions }) => mentions[0]?.target === 'person:he');
  assert.equal(cell?.text.slice(cell.mentions[0]?.start, cell.mentions[0]?.end), '他');
});

test('the same mentions are read from MDX', () => {
  const mdx = readProse('[A](person:a) came.\n\n<Roll id="x" />\n', 'mdx');
  assert.deepEqual(
    mdx.sentences.map(({ text, mentions }) => [text, mentions[0]?.target]),
    [['A came.', 'person:a']],
  );
});
