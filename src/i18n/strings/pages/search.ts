import type { StringTable } from '../../message.ts';

/** The search page and box before the first query. */
export const searchStrings = {
  'search.lead': {
    'zh-Hans': '每一页的每个字，简体繁体都找得到。',
    en: 'Every word of every page, in either Chinese script and in English.',
  },
  'search.label': { 'zh-Hans': '搜索全站', en: 'Search the site' },
  'search.placeholder': { 'zh-Hans': '搜人、活动、文章', en: 'Search people, events, posts' },
  'search.suggestions': { 'zh-Hans': '搜索结果', en: 'Search results' },
  'search.loading': { 'zh-Hans': '正在取来索引……', en: 'Fetching the index …' },
  'search.found': { 'zh-Hans': '找到', en: 'Found' },
  'search.results': { 'zh-Hans': '结果', en: 'Results' },
  'search.filters': { 'zh-Hans': '缩小范围', en: 'Narrow down' },
  'search.top': { 'zh-Hans': '页首', en: 'Top of the page' },
  'search.hint': {
    'zh-Hans':
      '可以输入人名、拼音（aoxiaojian）、首字母（axj）、网名或曾用名；繁简通用；"加引号"只找原样的词组。',
    en: 'Type a name, pinyin (aoxiaojian), initials (axj), a handle or a former name; either Chinese script finds both; "quotes" find a phrase exactly as it is.',
  },
  'search.lists': { 'zh-Hans': '从目录找', en: 'Or start from a list' },
  'search.noscript': {
    'zh-Hans': '搜索要用到脚本。不开脚本，可以从这些目录找：',
    en: 'Search needs scripts. Without them, start from these lists:',
  },
} as const satisfies StringTable;
