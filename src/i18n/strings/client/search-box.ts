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
  'search.loading': { 'zh-Hans': '正在搜索…', en: 'Searching…' },
  'search.slow': {
    'zh-Hans': '网络较慢，正在加载搜索所需的文件，请稍候。',
    en: 'The network is slow: the files needed for searching are still loading.',
  },
  // The search did not end; each is followed by `search.retrying`.
  'search.problem.offline': {
    'zh-Hans': '现在没有网络，搜索没有完成。',
    en: 'You are offline, so the search did not finish.',
  },
  'search.problem.network': {
    'zh-Hans': '网络中断，搜索所需的一个文件没有加载。',
    en: 'The connection was lost: a file needed for searching could not be loaded.',
  },
  'search.problem.timeout': {
    'zh-Hans': '网络太慢，搜索所需的一个文件没有加载。',
    en: 'The network is too slow: a file needed for searching did not load in time.',
  },
  'search.problem.status': {
    'zh-Hans': '服务器没有返回搜索所需的一个文件。',
    en: 'The server did not return a file needed for searching.',
  },
  'search.problem.garbled': {
    'zh-Hans': '搜索所需的一个文件已损坏。',
    en: 'A file needed for searching is damaged.',
  },
  'search.retrying': {
    'zh-Hans': '这不表示没有结果；本页会自动重试。',
    en: 'This does not mean that there are no results. This page tries again by itself.',
  },
  'search.partial': {
    'zh-Hans': '下面的结果不全；本页会自动重试。',
    en: 'The results below are incomplete. This page tries again by itself.',
  },
} as const satisfies StringTable;
