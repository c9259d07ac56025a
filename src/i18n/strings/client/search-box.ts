import type { StringTable } from '../../message.ts';

/** The search box of every page; sent to the browser. */
export const searchBoxStrings = {
  'search.all': {
    'zh-Hans': '查看全部 {n} 条结果',
    en: { count: 'n', one: 'See {n} result', other: 'See all {n} results' },
  },
  'search.count': { 'zh-Hans': '{n} 条结果', en: { count: 'n', one: '{n} result', other: '{n} results' } },
  'search.none': { 'zh-Hans': '没有找到“{q}”。', en: 'Nothing found for “{q}”.' },
  'search.failed': {
    'zh-Hans': '索引没有取到。请检查网络，或从下面的目录找。',
    en: 'The index could not be fetched. Check the network, or use the lists below.',
  },
} as const satisfies StringTable;
