import type { StringTable } from '../../message.ts';

/** Pages of posts, and how to cite them. */
export const postStrings = {
  // Reading time.
  'post.minutes': { 'zh-Hans': '约 {n} 分钟', en: { count: 'n', one: '{n} minute', other: '{n} minutes' } },
  // The day on which a post was written here, and the date of the text or event that it is about.
  'post.written': { 'zh-Hans': '撰写于 {date}', en: 'Written {date}' },
  'post.source-date': { 'zh-Hans': '原文发表于 {date}', en: 'Source dated {date}' },
  'post.subject-date': { 'zh-Hans': '活动时间：{date}', en: 'Event: {date}' },
  'post.source': { 'zh-Hans': '来源', en: 'Source' },
  'post.source.digest': {
    'zh-Hans': '本文根据这篇文章撰写，没有照搬原文。',
    en: 'This post is based on that article and does not copy it.',
  },
  // `{where}`: site of first publication.
  'post.source.first': { 'zh-Hans': '首发于{where}', en: 'First published on {where}' },
  'post.source.translators': { 'zh-Hans': '译者', en: 'Translated by' },
  'post.source.licence': { 'zh-Hans': '原文的许可：{licence}。', en: 'Licence of the source: {licence}.' },
  'post.source.licence.none': { 'zh-Hans': '原文未注明许可。', en: 'The source states no licence.' },
  'post.tldr': { 'zh-Hans': '一句话概括', en: 'In one sentence' },
  'post.contents': { 'zh-Hans': '目录', en: 'Contents' },
  'post.inside': { 'zh-Hans': '文中提到', en: 'Mentioned here' },
  'post.people': { 'zh-Hans': '提到的人物', en: 'People mentioned' },
  'post.events': { 'zh-Hans': '提到的活动', en: 'Events mentioned' },
  'post.projects': { 'zh-Hans': '提到的项目', en: 'Projects mentioned' },
  'post.organizations': { 'zh-Hans': '提到的组织', en: 'Organizations mentioned' },
  'post.related': { 'zh-Hans': '相关文章', en: 'Related posts' },
  'post.corrections': { 'zh-Hans': '更正', en: 'Corrections' },
  'post.by': { 'zh-Hans': '作者', en: 'By' },
  // The archive itself as an author.
  'post.archive': { 'zh-Hans': '本站编辑', en: 'the editors of this site' },
  'post.translators': { 'zh-Hans': '译者', en: 'Translated by' },
  // For readers who follow a link to a paragraph that was removed.
  'post.paragraph.removed': {
    'zh-Hans': '链接指向的段落已从文中移除，以下是全文。',
    en: 'The paragraph this link points to has been removed. This is the whole text.',
  },
  'post.updated': { 'zh-Hans': '更新于 {date}', en: 'Updated {date}' },
  'post.canonical': { 'zh-Hans': '首发网址', en: 'Canonical URL' },
  'post.footnotes': { 'zh-Hans': '脚注', en: 'Footnotes' },
  'post.footnotes.back': { 'zh-Hans': '回到正文', en: 'Back to the text' },
  'post.credit': { 'zh-Hans': '图片：{credit}，{licence}', en: 'Picture: {credit}, {licence}' },
  'post-kind.recap': { 'zh-Hans': '回顾', en: 'Recap' },
  'post-kind.essay': { 'zh-Hans': '随笔', en: 'Essay' },
  'post-kind.announcement': { 'zh-Hans': '公告', en: 'Announcement' },
  'post-kind.annual-review': { 'zh-Hans': '年度回顾', en: 'Annual review' },
  'post-kind.link': { 'zh-Hans': '链接文章', en: 'Link post' },
  'post-kind.translation': { 'zh-Hans': '译文', en: 'Translation' },
  'citation.title': { 'zh-Hans': '引用', en: 'Cite' },
  'citation.page': { 'zh-Hans': '本页', en: 'This page' },
  'citation.source': { 'zh-Hans': '原文', en: 'Original article' },
  'citation.copy': { 'zh-Hans': '复制', en: 'Copy' },
  'citation.copied': { 'zh-Hans': '已复制', en: 'Copied' },
} as const satisfies StringTable;
