import type { StringTable } from '../../message.ts';

/** Header, footer, navigation, and the labels that every page uses. */
export const frameStrings = {
  // Under the name of the site.
  'site.tagline': { 'zh-Hans': '人与活动', en: 'People and events' },
  'site.description': {
    'zh-Hans': '活动、人物与项目资料库：每条信息都注明来源。',
    en: 'Events, people and projects. Every statement names its source.',
  },
  'nav.label': { 'zh-Hans': '主导航', en: 'Main' },
  'nav.events': { 'zh-Hans': '活动', en: 'Events' },
  'nav.people': { 'zh-Hans': '人物', en: 'People' },
  'nav.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'nav.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'nav.organizations': { 'zh-Hans': '组织', en: 'Organizations' },
  'nav.series': { 'zh-Hans': '系列', en: 'Series' },
  'nav.talks': { 'zh-Hans': '全部议题', en: 'Talks' },
  'nav.topics': { 'zh-Hans': '主题', en: 'Topics' },
  'nav.places': { 'zh-Hans': '城市', en: 'Places' },
  'nav.search': { 'zh-Hans': '搜索', en: 'Search' },
  'nav.about': { 'zh-Hans': '关于', en: 'About' },
  'nav.numbers': { 'zh-Hans': '统计数字', en: 'Numbers' },
  'nav.data': { 'zh-Hans': '开放数据', en: 'Open data' },
  // The menu at the end of the header.
  'nav.more': { 'zh-Hans': '更多', en: 'More' },
  'nav.home': { 'zh-Hans': '首页', en: 'Home' },
  'nav.skip': { 'zh-Hans': '跳到正文', en: 'Skip to content' },
  'nav.languages': { 'zh-Hans': '语言', en: 'Languages' },
  'nav.contents': { 'zh-Hans': '本页内容', en: 'On this page' },
  'nav.breadcrumb': { 'zh-Hans': '当前位置', en: 'You are here' },
  'footer.edit': { 'zh-Hans': '编辑本页', en: 'Edit this page' },
  'footer.report': { 'zh-Hans': '报告错误', en: 'Report an error' },
  'footer.feed': { 'zh-Hans': 'RSS 订阅', en: 'RSS feed' },
  'footer.licence': {
    'zh-Hans': '文字与数据：{licence}；代码：MIT',
    en: 'Texts and data: {licence}. Code: MIT',
  },
  // First paragraph of the page about the archive.
  'about.intro': {
    'zh-Hans': '这里汇集一个社区的活动记录：谁参加了哪些活动，讲了什么，后来又在哪里见面。',
    en: 'This site brings the records of a community’s events together: who took part, what they presented, and where they met again.',
  },
  'footer.converted': {
    'zh-Hans': '未另行提供繁体的文字由简体自动转换。',
    en: 'Traditional text is converted automatically, except where it was written separately.',
  },
  // How a text reached the page: written, converted between scripts, or in another language.
  'from.converted': { 'zh-Hans': '繁简自动转换', en: 'Converted from the other Chinese script' },
  'from.converted.zh-hans': { 'zh-Hans': '由繁体自动转换', en: 'Converted from Traditional' },
  'from.converted.zh-hant': { 'zh-Hans': '由简体自动转换', en: 'Converted from Simplified' },
  'from.other-language': { 'zh-Hans': '暂无中文版', en: 'Not yet in English' },
  'from.other.long': {
    'zh-Hans': '本文暂无中文版，以下为原文。',
    en: 'This post is not available in English yet. The original follows.',
  },
  'from.converted.long': {
    'zh-Hans': '本页文字由程序自动转换，用词以原文为准。',
    en: 'The characters on this page were converted automatically; the original wording takes precedence.',
  },
  // `{lang}`: language of the original.
  'from.translation': { 'zh-Hans': '译自{lang}', en: 'Translated from {lang}' },
  'lang.zh-Hans': { 'zh-Hans': '简体中文', en: 'Simplified Chinese' },
  'lang.zh-Hant': { 'zh-Hans': '繁体中文', en: 'Traditional Chinese' },
  'lang.en': { 'zh-Hans': '英文', en: 'English' },
  // Between two sentences.
  'sentence.gap': { 'zh-Hans': '', en: ' ' },
  'in-brackets': { 'zh-Hans': '（{text}）', en: ' ({text})' },
  colon: { 'zh-Hans': '：', en: ': ' },
  // Kinds of node.
  'kind.post': { 'zh-Hans': '文章', en: 'Post' },
  'kind.event': { 'zh-Hans': '活动', en: 'Event' },
  'kind.person': { 'zh-Hans': '人物', en: 'Person' },
  'kind.project': { 'zh-Hans': '项目', en: 'Project' },
  'kind.organization': { 'zh-Hans': '组织', en: 'Organization' },
  'kind.series': { 'zh-Hans': '系列', en: 'Series' },
  'kind.session': { 'zh-Hans': '议题', en: 'Session' },
  // Pages of the site itself, such as the numbers, in search.
  'kind.page': { 'zh-Hans': '本站', en: 'This site' },
  // Callouts in prose.
  'note.note': { 'zh-Hans': '说明', en: 'Note' },
  'note.tip': { 'zh-Hans': '提示', en: 'Tip' },
  'note.important': { 'zh-Hans': '重要', en: 'Important' },
  'note.warning': { 'zh-Hans': '注意', en: 'Warning' },
  'note.caution': { 'zh-Hans': '警告', en: 'Caution' },
  'not-found.title': { 'zh-Hans': '页面不存在', en: 'Page not found' },
  'not-found.lead': {
    'zh-Hans': '请检查网址是否有误。已发布的网址不会失效，页面移动后会自动跳转。',
    en: 'Check the address for typing errors. Published addresses stay valid: when a page moves, its old address redirects.',
  },
  'preview.gatherings': {
    'zh-Hans': '{n} 场活动',
    en: { count: 'n', one: '{n} event', other: '{n} events' },
  },
  'count.items': { 'zh-Hans': '{n} 条', en: { count: 'n', one: '{n} item', other: '{n} items' } },
  'more.people': { 'zh-Hans': '还有 {n} 位', en: 'Show {n} more' },
  'more.posts': { 'zh-Hans': '还有 {n} 篇', en: 'Show {n} more' },
  'more.items': { 'zh-Hans': '还有 {n} 条', en: 'Show {n} more' },
} as const satisfies StringTable;
