import type { StringTable } from '../../message.ts';

/** Strings of the search page, besides those of the box; sent to the browser. */
export const searchPageStrings = {
  'search.clear': { 'zh-Hans': '清除全部', en: 'Clear all' },
  'search.more': { 'zh-Hans': '再显示 {n} 条', en: 'Show {n} more' },
  'search.others': { 'zh-Hans': '其余 {n} 项', en: 'Show {n} more' },
  'search.facet.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'search.facet.event': { 'zh-Hans': '活动', en: 'Event' },
  'search.facet.topic': { 'zh-Hans': '主题', en: 'Topic' },
  'search.facet.place': { 'zh-Hans': '城市', en: 'City' },
  'search.facet.person': { 'zh-Hans': '人物', en: 'Person' },
  'search.facet.project': { 'zh-Hans': '项目', en: 'Project' },
  'search.facet.year': { 'zh-Hans': '年份', en: 'Year' },
  'search.facet.lang': { 'zh-Hans': '语言', en: 'Language' },
  // The result is in another language than the page.
  'search.elsewhere': { 'zh-Hans': '本页语言：{lang}', en: 'This page is in {lang}' },
  'search.places': { 'zh-Hans': '页内匹配', en: 'Matches on this page' },
  // No result while a facet is chosen.
  'search.none-filtered': {
    'zh-Hans': '当前筛选范围内没有找到“{q}”。',
    en: 'Nothing found for “{q}” with these filters.',
  },
  // Before the other spellings of the query.
  'search.tried': { 'zh-Hans': '还尝试了：', en: 'Also tried:' },
  'search.retry': { 'zh-Hans': '立即重试', en: 'Try again now' },
  // `{q}` is a link to the search for another word.
  'search.correction': { 'zh-Hans': '您是不是要找：', en: 'Did you mean:' },
  // No page contains the query as it was typed.
  'search.relaxed': {
    'zh-Hans': '没有页面包含完整的“{q}”；以下页面包含其中的词。',
    en: 'No page contains “{q}” as typed; the pages below contain its words.',
  },
  // `{a}` and `{b}`: names of two people, events …
  'search.connection': { 'zh-Hans': '查看{a}和{b}的关系路径', en: 'How {a} and {b} are connected' },
  'search.from-edition': { 'zh-Hans': '见于{lang}版', en: 'Found in the {lang} version' },
  'search.nearest': { 'zh-Hans': '相近的名称：', en: 'Similar names:' },
  'search.unfiltered': { 'zh-Hans': '取消筛选', en: 'Search without filters' },
  // Development only. `{when}`: date and time of the build.
  'search.built': {
    'zh-Hans': '开发模式：使用的是 {when} 构建的索引。',
    en: 'Development: this is the index of the build of {when}.',
  },
  'search.unbuilt': {
    'zh-Hans': '开发模式：尚未构建，没有索引。请先运行 npm run build。',
    en: 'Development: nothing has been built, so there is no index. Run npm run build once.',
  },
} as const satisfies StringTable;
