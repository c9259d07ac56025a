import type { StringTable } from '../../message.ts';

/** The lists of each kind, and the filter above them. */
export const listStrings = {
  'list.separator': { 'zh-Hans': '、', en: ', ' },
  // A filled dot marks an event with a post.
  'list.events.lead': {
    'zh-Hans': '按年份、城市和系列排列。实心的点表示本站有文章写到它。',
    en: 'By year, city and series. A filled dot means a post here tells of it.',
  },
  'list.people.lead': {
    'zh-Hans': '按姓氏拼音和拉丁字母排列。同一个人可能在两处都出现。',
    en: 'By the pinyin of Chinese names and by Latin letter. A person may stand in both.',
  },
  'list.projects.lead': {
    'zh-Hans': '在这些相聚里被谈到、被做出来的项目。',
    en: 'Projects that were spoken of, and made, at these gatherings.',
  },
  'list.organizations.lead': {
    'zh-Hans': '主办、赞助、派人来的公司、基金会与社区。',
    en: 'The companies, foundations and communities that hosted, paid and came.',
  },
  'list.posts.lead': {
    'zh-Hans': '本站写的回顾与摘要，每篇都说明它的出处是谁写的。',
    en: 'Recaps and digests written for this archive; each says who wrote its source.',
  },
  'list.series.lead': { 'zh-Hans': '一届又一届的聚会。', en: 'Gatherings that come back.' },
  'list.by-year': { 'zh-Hans': '按年份', en: 'By year' },
  'list.by-city': { 'zh-Hans': '按城市', en: 'By city' },
  'list.by-series': { 'zh-Hans': '按系列', en: 'By series' },
  'list.by-pinyin': { 'zh-Hans': '按拼音', en: 'By pinyin' },
  'list.by-latin': { 'zh-Hans': '按拉丁字母', en: 'By Latin letter' },
  'list.jump': { 'zh-Hans': '跳到', en: 'Jump to' },
  'list.no-city': { 'zh-Hans': '地点未明', en: 'Place not known' },
  'list.no-series': { 'zh-Hans': '不属于系列', en: 'In no series' },
  'list.online': { 'zh-Hans': '线上', en: 'Online' },
  'filter.label': { 'zh-Hans': '筛选本页', en: 'Filter this page' },
  'filter.text': { 'zh-Hans': '只看含有这些字的', en: 'Only what has these words' },
  'filter.order': { 'zh-Hans': '先后', en: 'Order' },
  'filter.newest': { 'zh-Hans': '新的在前', en: 'Newest first' },
  'filter.oldest': { 'zh-Hans': '旧的在前', en: 'Oldest first' },
  // `{n}` and `{all}` are filled in by the browser.
  'filter.shown': { 'zh-Hans': '显示 {n} / {all} 条', en: '{n} of {all} shown' },
  'filter.nothing': {
    'zh-Hans': '本页没有。换个词，或到全站搜索。',
    en: 'Nothing on this page. Try another word, or search the whole site.',
  },
} as const satisfies StringTable;
