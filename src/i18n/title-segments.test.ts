import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleSegments } from './title-segments.ts';
import { unbrokenText } from './unbroken-text.ts';

test('a title is split between words and keeps every character', () => {
  const title = '疫情三年之后，近五十位贡献者在上海重聚';
  const cut = titleSegments(title, [], 'zh-Hans');
  assert.equal(cut.join(''), title);
  assert.ok(cut.includes('上海'));
});

test('no name is split, and no segment begins with punctuation', () => {
  const cut = titleSegments('剛剛好的香港：劉夢姣的 KubeCon 2024', ['劉夢姣'], 'zh-Hant');
  assert.ok(cut.some((part) => part.startsWith('劉夢姣')));
  assert.ok(cut.every((part) => !/^\p{P}/u.test(part)));
});

test('no line begins with a plus', () => {
  const segments = titleSegments('KubeCon\u00a0+ CloudNativeCon\u00a0+ 开源峰会 2019', [], 'zh-Hans');
  assert.deepEqual(
    segments.filter((segment) => segment.startsWith('+')),
    [],
  );
});

test('a word that the dictionary lacks is not split, nor a suffix from its word', () => {
  const segments = titleSegments('社区圆桌：贡献者，疫情后重聚', [], 'zh-Hans');
  assert.deepEqual(segments, ['社区', '圆桌：', '贡献者，', '疫情后重聚']);
});

test('no line breaks after a no-break space', () => {
  const title = unbrokenText('KubeSphere 社区的 2021 年：70 万次下载');
  for (const segment of titleSegments(title, [], 'zh-Hans')) assert.doesNotMatch(segment, /\u00a0$/);
  assert.ok(titleSegments(title, [], 'zh-Hans').some((segment) => segment.startsWith('2021\u00a0年')));
});
