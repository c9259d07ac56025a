import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { shortenLines, withCommas } from './long-lines.ts';
import { parseMarkdown } from './markdown-tree.ts';

const LINE =
  '相聚在**上海**，大家都来了，见[报道，一](https://example.org/a "说明，二")，另有图 ![照片，三](/a.png)。';
const TEXT = `# 标题\n\n${LINE.repeat(200)}\n\n\`\`\`\n${'代码，代码，'.repeat(1000)}\n\`\`\`\n\n${LINE}\n\n| ${'表格，表格，'.repeat(1000)} |\n| - |\n`;

/** A node and what is below it, without lines and columns. */
function plain(node: MdastNode): unknown {
  const { position, children, ...rest } = { ...node } as MdastNode & { children?: unknown };
  const below = childrenOf(node).map(plain);
  return { ...rest, at: [position?.start.offset, position?.end.offset], ...(below.length > 0 && { below }) };
}

test('a text with shortened lines has the tree of the text', () => {
  const shortened = shortenLines(TEXT);
  assert.ok(shortened.commas.length > 5);
  assert.equal(shortened.text.length, TEXT.length);
  const longest = Math.max(
    ...shortened.text
      .split('\n')
      .slice(2, 10)
      .map(({ length }) => length),
  );
  assert.ok(longest < 2000, `${longest}`);
  const tree = withCommas(markdownToMdast(shortened.text) as MdastNode, shortened);
  assert.deepEqual(plain(tree), plain(markdownToMdast(TEXT) as MdastNode));
  assert.ok(JSON.stringify(plain(parseMarkdown(TEXT))).includes('报道，一'));
});

test('other texts stay as they are', () => {
  for (const text of ['', 'a，b', '标题\n\n相聚，上海。', `- ${'相聚在上海，大家，'.repeat(1000)}`])
    assert.deepEqual(shortenLines(text), { text, commas: [] });
});
