import type { StringTable } from '../../message.ts';

/** The search box of every page; sent to the browser. */
export const searchBoxStrings = {
  'search.all': {
    'zh-Hans': '查看全部 {n} 条结果',
    en: { count: 'n', one: 'See {n} result', other: 'See all {n} results' },
  },
  'search.count': { 'zh-Hans': '{n} 条结果', en: { count: 'n', one: '{n} result', other: '{n} results' } },
  'search.none': { 'zh-Hans': '没有找到“{q}”。', en: 'Nothing found for “{q}”.' },
  // Not all pages have been compared with the query: the number may be smaller.
  'search.count-about': {
    'zh-Hans': '约 {n} 条结果',
    en: { count: 'n', one: 'About {n} result', other: 'About {n} results' },
  },
  'search.loading': { 'zh-Hans': '正在搜索……', en: 'Searching …' },
  'search.slow': {
    'zh-Hans': '网络较慢，搜索需要的文件还没有取到，请稍等。',
    en: 'The network is slow: the files that the search needs are still on their way.',
  },
  // The search did not end; each is followed by `search.retrying`.
  'search.problem.offline': {
    'zh-Hans': '现在没有网络，搜索没有完成。',
    en: 'There is no network, so the search did not finish.',
  },
  'search.problem.network': {
    'zh-Hans': '网络中断，搜索需要的一个文件没有取到。',
    en: 'The connection broke: a file that the search needs could not be fetched.',
  },
  'search.problem.timeout': {
    'zh-Hans': '网络太慢，搜索需要的一个文件没有取到。',
    en: 'The network is too slow: a file that the search needs did not arrive.',
  },
  'search.problem.status': {
    'zh-Hans': '网站没有给出搜索需要的一个文件。',
    en: 'The site did not deliver a file that the search needs.',
  },
  'search.problem.garbled': {
    'zh-Hans': '搜索需要的一个文件取到了，但内容是坏的。',
    en: 'A file that the search needs arrived damaged.',
  },
  'search.retrying': {
    'zh-Hans': '这不表示没有结果；本页会自动再试。',
    en: 'This does not mean that there are no results; this page tries again by itself.',
  },
  'search.partial': {
    'zh-Hans': '下面的结果不全；本页会自动再试。',
    en: 'The results below are incomplete; this page tries again by itself.',
  },
} as const satisfies StringTable;
