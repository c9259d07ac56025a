import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageRecord } from '#search/index/record.ts';
import { corpusPageHtml, readCorpusDraft } from './corpus-page.ts';

const SOURCE = `---
title: "服务网格的落地"
author: "[敖小剑](https://example.org)"
---
<!-- 译者注 -->
{{< figure src="a.png" >}}
正文在这里，\`code\` 之后还有。
`;

test('a Markdown file loses its front matter, comments and shortcodes, and keeps its title and author', () => {
  const draft = readCorpusDraft('blog/Mesh 1.md', SOURCE);
  assert.deepEqual(draft, {
    slug: 'blog-mesh-1',
    locale: 'zh-hans',
    title: '服务网格的落地',
    authors: ['敖小剑'],
    markdown: '正文在这里，`code` 之后还有。',
  });
});

test('the language is detected from the characters', () => {
  assert.equal(readCorpusDraft('a.md', '# 容器\n在叢集裡執行容器')?.locale, 'zh-hant');
  assert.equal(readCorpusDraft('b.md', '# Pods\nA pod runs in a cluster of 机器 and no more')?.locale, 'en');
  assert.equal(readCorpusDraft('c.md', 'no title'), undefined);
});

test('search can read the page', () => {
  const draft = readCorpusDraft('a.md', SOURCE);
  const html = draft && corpusPageHtml(draft, '<h2>一</h2><p>二</p><script>x</script>');
  const record = readPageRecord('/zh-hans/posts/a/', html ?? '');
  assert.equal(record?.kind, 'post');
  assert.deepEqual(record?.facets['person'], ['敖小剑']);
  assert.deepEqual(record?.blocks.map(({ tag, id, text }) => [tag, id, text]).slice(0, 4), [
    ['h1', undefined, '服务网格的落地'],
    ['p', undefined, '敖小剑'],
    ['h2', 's1', '一'],
    ['p', undefined, '二'],
  ]);
});
