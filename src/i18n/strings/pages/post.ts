import type { StringTable } from '../../message.ts';

/** Pages of posts, and how to cite them. */
export const postStrings = {
  // Reading time.
  'post.minutes': { 'zh-Hans': '约 {n} 分钟', en: { count: 'n', one: '{n} minute', other: '{n} minutes' } },
  'post.source': { 'zh-Hans': '出处', en: 'Source' },
  'post.source.digest': {
    'zh-Hans': '本文据这篇文章写成，用的是我们自己的话。',
    en: 'This text was written from it, in our own words.',
  },
  // `{where}`: site of first publication.
  'post.source.first': { 'zh-Hans': '首发于 {where}', en: 'First published at {where}' },
  'post.source.translators': { 'zh-Hans': '译者', en: 'Translated by' },
  'post.source.licence': { 'zh-Hans': '出处的许可：{licence}。', en: 'Licence of the source: {licence}.' },
  'post.source.licence.none': { 'zh-Hans': '出处未注明许可。', en: 'The source states no licence.' },
  'post.tldr': { 'zh-Hans': '一句话', en: 'In a sentence' },
  'post.contents': { 'zh-Hans': '目录', en: 'Contents' },
  'post.inside': { 'zh-Hans': '文中', en: 'In it' },
  'post.people': { 'zh-Hans': '文中的人', en: 'People in it' },
  'post.events': { 'zh-Hans': '文中的活动', en: 'Events in it' },
  'post.projects': { 'zh-Hans': '文中的项目', en: 'Projects in it' },
  'post.organizations': { 'zh-Hans': '文中的组织', en: 'Organizations in it' },
  'post.related': { 'zh-Hans': '相关的文章', en: 'Related posts' },
  'post.corrections': { 'zh-Hans': '更正', en: 'Corrections' },
  'post.by': { 'zh-Hans': '文', en: 'By' },
  // The archive itself as an author.
  'post.archive': { 'zh-Hans': '相聚', en: 'Xiangju' },
  'post.translators': { 'zh-Hans': '译', en: 'Translated by' },
  // For whoever follows a link to a paragraph that is not there any more.
  'post.paragraph.removed': {
    'zh-Hans': '链接所指的段落已不在文中，这里是全文。',
    en: 'The paragraph this link points to is not in the text any more. This is the whole text.',
  },
  'post.updated': { 'zh-Hans': '更新于 {date}', en: 'updated {date}' },
  'post.canonical': { 'zh-Hans': '首发地址', en: 'First address' },
  'post.footnotes': { 'zh-Hans': '脚注', en: 'Notes' },
  'post.footnotes.back': { 'zh-Hans': '回到文中', en: 'Back to the text' },
  'post.credit': { 'zh-Hans': '图：{credit}，{licence}', en: 'Picture: {credit}, {licence}' },
  'post-kind.recap': { 'zh-Hans': '回顾', en: 'Recap' },
  'post-kind.essay': { 'zh-Hans': '随笔', en: 'Essay' },
  'post-kind.announcement': { 'zh-Hans': '公告', en: 'Announcement' },
  'post-kind.annual-review': { 'zh-Hans': '年度回顾', en: 'Annual review' },
  'post-kind.link': { 'zh-Hans': '链接', en: 'Link' },
  'post-kind.translation': { 'zh-Hans': '译文', en: 'Translation' },
  'citation.title': { 'zh-Hans': '引用', en: 'Cite' },
  'citation.page': { 'zh-Hans': '本页', en: 'This page' },
  'citation.source': { 'zh-Hans': '所转述的原文', en: 'What it retells' },
  'citation.copy': { 'zh-Hans': '复制', en: 'Copy' },
  'citation.copied': { 'zh-Hans': '已复制', en: 'Copied' },
} as const satisfies StringTable;
