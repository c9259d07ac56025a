import type { StringTable } from '../../message.ts';

/** Header, footer, navigation, and the labels that every page uses. */
export const frameStrings = {
  // Under the name of the site.
  'site.line': { 'zh-Hans': '云原生的人与相聚', en: 'The people of cloud native, and where they met' },
  'site.description': {
    'zh-Hans': '云原生聚会、聚在那里的人，以及他们一起做的项目：一座有凭据的三语档案。',
    en: 'Cloud-native gatherings, the people who met there and the projects they built: an archive in three languages that shows its evidence.',
  },
  'nav.label': { 'zh-Hans': '主导航', en: 'Main' },
  'nav.events': { 'zh-Hans': '活动', en: 'Events' },
  'nav.people': { 'zh-Hans': '人物', en: 'People' },
  'nav.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'nav.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'nav.organizations': { 'zh-Hans': '组织', en: 'Organizations' },
  'nav.series': { 'zh-Hans': '系列', en: 'Series' },
  'nav.search': { 'zh-Hans': '搜索', en: 'Search' },
  'nav.about': { 'zh-Hans': '关于', en: 'About' },
  'nav.numbers': { 'zh-Hans': '数字', en: 'Figures' },
  'nav.data': { 'zh-Hans': '开放数据', en: 'Open data' },
  'nav.home': { 'zh-Hans': '首页', en: 'Home' },
  'nav.skip': { 'zh-Hans': '跳到正文', en: 'Skip to content' },
  'nav.languages': { 'zh-Hans': '语言', en: 'Languages' },
  'nav.breadcrumb': { 'zh-Hans': '所在位置', en: 'You are here' },
  'footer.edit': { 'zh-Hans': '修改这一页', en: 'Edit this page' },
  'footer.report': { 'zh-Hans': '报告错误', en: 'Report an error' },
  'footer.feed': { 'zh-Hans': '订阅（RSS）', en: 'Feed (RSS)' },
  'footer.licence': {
    'zh-Hans': '文字与数据：CC BY 4.0；代码：MIT',
    en: 'Texts and data: CC BY 4.0. Code: MIT',
  },
  'footer.converted': {
    'zh-Hans': '繁体页面的文字，凡未另行写就的，都由简体自动转换。',
    en: 'Words of the Traditional pages that nobody wrote are converted from Simplified.',
  },
  // How a text reached the page: written, converted between scripts, or in another language.
  'from.converted': { 'zh-Hans': '由另一种中文字形转换', en: 'converted from the other Chinese script' },
  'from.converted.zh-hans': { 'zh-Hans': '由繁体转换', en: 'converted from Traditional' },
  'from.converted.zh-hant': { 'zh-Hans': '由简体转换', en: 'converted from Simplified' },
  'from.other-language': { 'zh-Hans': '尚无中文', en: 'not yet in English' },
  'from.other.long': {
    'zh-Hans': '这篇文章尚无中文版，下面是原文。',
    en: 'This post is not yet in English. What follows is the original.',
  },
  'from.converted.long': {
    'zh-Hans': '本页由原文的字形自动转换，用词以原文为准。',
    en: 'The characters of this page were converted by machine; the original wording counts.',
  },
  // `{lang}`: language of the original.
  'from.translation': { 'zh-Hans': '译自 {lang}', en: 'Translated from {lang}' },
  'lang.zh-Hans': { 'zh-Hans': '简体中文', en: 'Simplified Chinese' },
  'lang.zh-Hant': { 'zh-Hans': '繁体中文', en: 'Traditional Chinese' },
  'lang.en': { 'zh-Hans': '英文', en: 'English' },
  // Between two sentences.
  'sentence.gap': { 'zh-Hans': '', en: ' ' },
  colon: { 'zh-Hans': '：', en: ': ' },
  // Kinds of node.
  'kind.post': { 'zh-Hans': '文章', en: 'Post' },
  'kind.event': { 'zh-Hans': '活动', en: 'Event' },
  'kind.person': { 'zh-Hans': '人物', en: 'Person' },
  'kind.project': { 'zh-Hans': '项目', en: 'Project' },
  'kind.organization': { 'zh-Hans': '组织', en: 'Organization' },
  'kind.series': { 'zh-Hans': '系列', en: 'Series' },
  'kind.session': { 'zh-Hans': '分享', en: 'Session' },
  // Pages of the site itself, such as the numbers, in search.
  'kind.page': { 'zh-Hans': '本站', en: 'This site' },
  // Callouts in prose.
  'note.note': { 'zh-Hans': '注', en: 'Note' },
  'note.tip': { 'zh-Hans': '提示', en: 'Tip' },
  'note.important': { 'zh-Hans': '要点', en: 'Important' },
  'note.warning': { 'zh-Hans': '留意', en: 'Warning' },
  'note.caution': { 'zh-Hans': '当心', en: 'Caution' },
  'missing.title': { 'zh-Hans': '没有这一页', en: 'There is no such page' },
  'missing.lead': {
    'zh-Hans': '地址可能写错了。已经发布的地址不会消失，只会转到新处。',
    en: 'The address may be mistyped. A published address never vanishes; it leads on to the new one.',
  },
  'preview.gatherings': {
    'zh-Hans': '{n} 场相聚',
    en: { count: 'n', one: '{n} gathering', other: '{n} gatherings' },
  },
  'count.items': { 'zh-Hans': '{n} 条', en: { count: 'n', one: '{n} item', other: '{n} items' } },
  'more.people': { 'zh-Hans': '还有 {n} 位', en: '{n} more' },
  'more.items': { 'zh-Hans': '还有 {n} 条', en: '{n} more' },
} as const satisfies StringTable;
