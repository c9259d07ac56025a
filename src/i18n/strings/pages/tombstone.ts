import type { StringTable } from '../../message.ts';

/** The page at a URL that was taken down on purpose. */
export const tombstoneStrings = {
  'tombstone.title': { 'zh-Hans': '此页已撤下', en: 'This page was taken down' },
  // `{kind}`: event, post …; `{id}`: last part of the URL.
  'tombstone.text': {
    'zh-Hans': '这里曾经有一页（{kind}：{id}），已由维护者撤下。',
    en: 'There was a page here ({kind}: {id}). The maintainers took it down.',
  },
  // `{date}`: day on which it was published first.
  'tombstone.text.since': {
    'zh-Hans': '这里曾经有一页（{kind}：{id}），{date}发布，后来由维护者撤下。',
    en: 'There was a page here ({kind}: {id}), published on {date}. The maintainers took it down.',
  },
  'tombstone.list': { 'zh-Hans': '查看同类的其他页面', en: 'See the other pages of this kind' },
} as const satisfies StringTable;
