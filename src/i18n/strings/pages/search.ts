import type { StringTable } from '../../message.ts';

/** The search page and box before the first query. */
export const searchStrings = {
  'search.lead': {
    'zh-Hans': '搜索全站文字，简体、繁体通用。',
    en: 'Search all pages; Simplified and Traditional Chinese find each other.',
  },
  'search.label': { 'zh-Hans': '搜索全站', en: 'Search the site' },
  'search.placeholder': { 'zh-Hans': '搜人、活动、文章', en: 'Search people, events, posts' },
  'search.suggestions': { 'zh-Hans': '搜索结果', en: 'Search results' },
  'search.found': { 'zh-Hans': '找到', en: 'Found' },
  'search.results': { 'zh-Hans': '结果', en: 'Results' },
  'search.filters': { 'zh-Hans': '筛选', en: 'Filters' },
  'search.top': { 'zh-Hans': '回到顶部', en: 'Back to top' },
  'search.hint': {
    'zh-Hans':
      '可以输入姓名、拼音（aoxiaojian）、首字母（axj）、账号或曾用名，简繁通用；用引号可以搜索完整词组。',
    en: 'Enter a name, pinyin (aoxiaojian), initials (axj), a handle or a former name; either Chinese script finds both. Quotation marks find an exact phrase.',
  },
  'search.lists': { 'zh-Hans': '按列表浏览', en: 'Browse the lists' },
  'search.noscript': {
    'zh-Hans': '搜索需要 JavaScript。也可以浏览以下列表：',
    en: 'Search needs JavaScript. You can also browse these lists:',
  },
} as const satisfies StringTable;
