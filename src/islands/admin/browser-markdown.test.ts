import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markdownToMdast as nativeMarkdownToMdast } from 'satteri';
import { markdownToMdast } from './browser-markdown.ts';

interface Tree {
  type: string;
  value?: string;
  url?: string;
  title?: string | null;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Tree[];
}

function outline({ type, value, url, title, position, children }: Tree): unknown {
  const range = [position?.start.offset, position?.end.offset];
  return [type, value, url, title ?? undefined, range, children?.map(outline)];
}

function assertSameTree(text: string): void {
  assert.deepEqual(outline(markdownToMdast(text) as Tree), outline(nativeMarkdownToMdast(text) as Tree));
}

test('the parser of the form makes the same tree as the one of the check', () => {
  for (const text of [
    '# 标题\n\n**重点：**船 [林晚晴](person:lin-wanqing "speaker at event:a")。\n\n- 一\n- 二\n',
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | ~~2~~ |\n\n> 引文[^1]\n\n[^1]: 注 https://example.org/a。\n',
    '```js\ncode\n```\n\n<b>html</b>\n\n![图](/pictures/a.webp "作者 · CC BY 4.0")\n\n1. 甲\n   续\n',
  ])
    assertSameTree(text);
});

test('so it does for every text of the archive', () => {
  const folder = new URL('../../../content/posts/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')))
    assertSameTree(readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
});
