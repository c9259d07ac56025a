import type { StringTable } from '../../message.ts';

/** The search page beside the strings of the box; sent to the browser. */
export const searchPageStrings = {
  'search.clear': { 'zh-Hans': '取消全部', en: 'Clear all' },
  'search.more': { 'zh-Hans': '再看 {n} 条', en: 'Show {n} more' },
  'search.others': { 'zh-Hans': '其余 {n} 项', en: '{n} more' },
  'search.facet.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'search.facet.event': { 'zh-Hans': '活动', en: 'Event' },
  'search.facet.person': { 'zh-Hans': '人物', en: 'Person' },
  'search.facet.project': { 'zh-Hans': '项目', en: 'Project' },
  'search.facet.year': { 'zh-Hans': '年份', en: 'Year' },
  'search.facet.lang': { 'zh-Hans': '语言', en: 'Language' },
  // The result is in another language than the page.
  'search.elsewhere': { 'zh-Hans': '这一页的文字是{lang}', en: 'This page is in {lang}' },
  'search.places': { 'zh-Hans': '页内各处', en: 'Places in this page' },
  // No result while a facet is chosen.
  'search.none-filtered': {
    'zh-Hans': '在所选的范围里没有找到“{q}”。',
    en: 'Nothing found for “{q}” within what is chosen.',
  },
  // Before the other spellings of the query.
  'search.tried': { 'zh-Hans': '还试过：', en: 'Also tried:' },
  'search.retry': { 'zh-Hans': '现在再试', en: 'Try again now' },
  // `{q}` is a link to the search for another word.
  'search.correction': { 'zh-Hans': '是不是要找：', en: 'Did you mean:' },
  // No page contains the query as it was typed.
  'search.relaxed': {
    'zh-Hans': '没有一页原样写着“{q}”；下面各页分别写着其中的词。',
    en: 'No page contains “{q}” as typed; the pages below contain its words.',
  },
  // `{a}` and `{b}`: names of two people, events …
  'search.connection': { 'zh-Hans': '{a}和{b}有什么联系', en: 'How {a} and {b} are connected' },
  'search.from-edition': { 'zh-Hans': '见于{lang}版', en: 'Found in the {lang} version' },
  'search.nearest': { 'zh-Hans': '名字相近的有：', en: 'Names that come near:' },
  'search.unfiltered': { 'zh-Hans': '在全部范围里找', en: 'Search everything' },
  // Development only. `{when}`: date and time of the build.
  'search.built': {
    'zh-Hans': '开发模式：用的是 {when} 那次构建的索引。',
    en: 'Development: this is the index of the build of {when}.',
  },
  'search.unbuilt': {
    'zh-Hans': '开发模式：还没有构建过，没有索引。先运行一次 npm run build。',
    en: 'Development: nothing has been built, so there is no index. Run npm run build once.',
  },
} as const satisfies StringTable;
