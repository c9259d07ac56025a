import type { StringTable } from '../../message.ts';

/** The lists of each kind, and the filter above them. */
export const listStrings = {
  'list.separator': { 'zh-Hans': '、', en: ', ' },
  // A filled dot marks an event with a post.
  'list.events.lead': {
    'zh-Hans': '按年份、城市和系列查看。实心红点表示本站有文章写到该活动，空心圆表示还没有。',
    en: 'By year, city and series. A filled red dot means that a post here mentions the event, an empty circle that none does.',
  },
  'list.people.lead': {
    'zh-Hans': '按姓名拼音和拉丁字母排列；两种姓名都有的人物会在两处列出。',
    en: 'By the pinyin of Chinese names and by Latin letter. A person with both kinds of name is listed in both.',
  },
  'list.projects.lead': {
    'zh-Hans': '活动中介绍过的项目，以及所收人物参与的项目。',
    en: 'Projects presented at these events, or worked on by the people listed here.',
  },
  'list.organizations.lead': {
    'zh-Hans': '主办、赞助或派人参加活动的公司、基金会与社区。',
    en: 'Companies, foundations and communities that hosted, sponsored or attended these events.',
  },
  'list.posts.lead': {
    'zh-Hans': '本站撰写的回顾与摘要，均注明原作者和来源。',
    en: 'Recaps and digests written for this site. Each names the author of its source.',
  },
  'list.series.lead': { 'zh-Hans': '定期举办的系列活动。', en: 'Recurring series of events.' },
  // On the page of a list, in an archive that has just begun.
  'list.empty': { 'zh-Hans': '这里还没有内容。', en: 'Nothing here yet.' },
  'list.by-year': { 'zh-Hans': '按年份', en: 'By year' },
  'list.by-subject-date': { 'zh-Hans': '按所述活动的日期', en: 'By date of the event' },
  'list.by-written': { 'zh-Hans': '按撰写日期', en: 'By date of writing' },
  'list.by-city': { 'zh-Hans': '按城市', en: 'By city' },
  'list.by-series': { 'zh-Hans': '按系列', en: 'By series' },
  'list.by-pinyin': { 'zh-Hans': '按拼音', en: 'By pinyin' },
  'list.by-latin': { 'zh-Hans': '按拉丁字母', en: 'By Latin letter' },
  'list.jump': { 'zh-Hans': '跳到', en: 'Jump to' },
  'list.undated': { 'zh-Hans': '日期不详', en: 'Date unknown' },
  'list.no-city': { 'zh-Hans': '地点不详', en: 'Place unknown' },
  'list.no-series': { 'zh-Hans': '不属于任何系列', en: 'Not part of a series' },
  'list.online': { 'zh-Hans': '线上', en: 'Online' },
  'filter.label': { 'zh-Hans': '筛选本页', en: 'Filter this page' },
  'filter.text': { 'zh-Hans': '包含文字', en: 'Containing' },
  'filter.order': { 'zh-Hans': '排序', en: 'Sort by' },
  'filter.newest': { 'zh-Hans': '由新到旧', en: 'Newest first' },
  'filter.oldest': { 'zh-Hans': '由旧到新', en: 'Oldest first' },
  // `{n}` and `{all}` are filled in by the browser.
  'filter.shown': { 'zh-Hans': '共 {all} 条，显示 {n} 条', en: 'Showing {n} of {all}' },
  'filter.nothing': {
    'zh-Hans': '本页没有匹配的内容。请换个词，或搜索全站。',
    en: 'No matches on this page. Try another word, or search the whole site.',
  },
} as const satisfies StringTable;
