import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import type { fragmentLocation, PageFragment } from '../index/tables.ts';
import { toQueryTerm } from '../text/query-terms.ts';
import type { SearchHit } from './results.ts';
import { findTitledPost } from './titled-post.ts';

const foldChar = createCharFolder(allFoldingPairs());
const facets = { event: [], person: [], project: [], year: [], topic: [], place: [] };

const titledPost = async (words: string[], titles: string[], { namesPeople = false, kind = 'post' } = {}) => {
  const hits = titles.map((title, index): SearchHit => {
    const row = { index, kind, date: '', editions: [title, null, null], facets };
    return { row, locale: 'zh-hans', textLocale: 'zh-hans', unverified: false };
  });
  const titleTerms = words.map((word) => toQueryTerm(word, false, foldChar));
  const load = async (location: ReturnType<typeof fragmentLocation>): Promise<PageFragment> => {
    const title = location?.id ?? '';
    if (title === '') throw new Error('gone');
    return { url: '', content: '', meta: { title, date: '', kind, line: '' }, anchors: [] };
  };
  const found = await findTitledPost({ hits, titleTerms, namesPeople }, foldChar, load);
  return found?.row.index;
};

test('a post is meant whose title has the words of a query in their order and near each other', async () => {
  assert.equal(await titledPost(['虎牙', 'nacos'], ['虎牙直播用 Nacos 打通四套微服务']), 0);
  assert.equal(await titledPost(['顺丰与招商银行', '算力池'], ['第三届：順豐與招商銀行的算力池', '别的']), 0);
  assert.equal(await titledPost(['nacos', '虎牙'], ['虎牙直播用 Nacos 打通四套微服务']), undefined);
  assert.equal(
    await titledPost(['hami', 'gpu'], ['HAMi 在 KubeCon 印度 2026：主题演讲里的 GPU 共享']),
    undefined,
  );
  assert.equal(await titledPost(['nacos', 'dubbo'], ['虎牙直播用 Nacos 打通四套微服务']), undefined);
});

test('a single character and the v of a version need not be in the title', async () => {
  assert.equal(await titledPost(['讯飞', '用', 'volcano'], ['科大讯飞用 Volcano']), 0);
  assert.equal(await titledPost(['kubernetes', 'v1.28'], ['Kubernetes 1.28：十五位贡献者']), 0);
});

test('a title that mentions a person is not meant unless it starts with the words', async () => {
  const people = { namesPeople: true };
  assert.equal(await titledPost(['linus', '登台'], ['Linus 登台：两次'], people), 0);
  assert.equal(await titledPost(['linus', '中国'], ['上海：Linus 登台和中国项目'], people), undefined);
});

test('other pages than posts, and a post that cannot be read, stay where they are', async () => {
  assert.equal(await titledPost(['虎牙'], ['虎牙直播'], { kind: 'session' }), undefined);
  assert.equal(await titledPost(['虎牙'], ['', '虎牙直播']), undefined);
  assert.equal(await titledPost([], ['虎牙直播']), undefined);
});
