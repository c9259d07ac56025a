import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { sourceAuthors } from './source-authors.ts';

const PERSON = `names:
  - { value: 林晚晴, lang: zh-Hans, kind: native, order: family-given }
  - { value: Lin Wanqing, lang: en, kind: romanised, order: family-given }
identity: editor
listed: public-role
sources: [s]
`;

const post = (id: string, source: string) => `---
title: ${id}
summary: 一篇。
date: 2020-07-01
lang: zh-Hans
kind: recap
authors: [editors]
about: [event:meet-2020]
source: ${source}
---

[Ann](person:ann) 讲了 [Tool](project:tool)。
`;

const catalog = fixtureCatalog({
  'people/lin-wanqing.yaml': PERSON,
  'posts/english.md': post(
    'english',
    '{ title: Notes, language: en, authors: [person:lin-wanqing, { name: Zed }] }',
  ),
  'posts/chinese.md': post('chinese', '{ title: 见闻, authors: [person:lin-wanqing] }'),
});

function authorsOf(id: string): string[] {
  const node = catalog.graph.nodes.get(`post:${id}`);
  assert.ok(node?.kind === 'post');
  return sourceAuthors(catalog, node);
}

test('authors of a source are named in its language, or in that of the post', () => {
  assert.deepEqual(authorsOf('english'), ['Wanqing Lin', 'Zed']);
  assert.deepEqual(authorsOf('chinese'), ['林晚晴']);
});
