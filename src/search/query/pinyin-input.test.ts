import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSeveralSyllables, mayBePinyin } from './pinyin-input.ts';

test('pinyin is told from other Latin words, finished or not, and from initials', () => {
  for (const typed of [
    'lixiang',
    'lixia',
    'aoxiaoji',
    'ao',
    '敖 xiaojian',
    'gxz',
    'ＬＩ xiang',
    'zhongguo',
    'xiong',
    'xion',
  ])
    assert.ok(mayBePinyin(typed), typed);
  for (const typed of ['KubeCon上海', 'istio', 'Prometheus', 'Volcano i', '敖小剑', '2019', 'k 8 s'])
    assert.ok(!mayBePinyin(typed), typed);
});

test('several syllables are not one', () => {
  assert.deepEqual(['fenghui', 'jiang', 'kubecon', 'bei', 'beijing'].map(isSeveralSyllables), [
    true,
    false,
    false,
    false,
    true,
  ]);
});
