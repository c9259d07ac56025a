import type { StringTable } from '../../message.ts';

/** The form in the browser beside its fields. */
export const formStrings = {
  'form.title': { 'zh-Hans': '内容编辑', en: 'Content editor' },
  'form.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'form.post': { 'zh-Hans': '文章', en: 'Post' },
  'form.events': { 'zh-Hans': '活动', en: 'Events' },
  'form.event': { 'zh-Hans': '活动', en: 'Event' },
  'form.programmes': { 'zh-Hans': '议题表', en: 'Session lists' },
  'form.programme': { 'zh-Hans': '议题表', en: 'Session list' },
  'form.people': { 'zh-Hans': '人物', en: 'People' },
  'form.person': { 'zh-Hans': '人物', en: 'Person' },
  'form.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'form.project': { 'zh-Hans': '项目', en: 'Project' },
  'form.organizations': { 'zh-Hans': '组织', en: 'Organizations' },
  'form.organization': { 'zh-Hans': '组织', en: 'Organization' },
  'form.series': { 'zh-Hans': '系列', en: 'Series' },
  'form.session': { 'zh-Hans': '议题', en: 'Session' },
  'form.sources': { 'zh-Hans': '来源登记', en: 'Source register' },
  'form.topics': { 'zh-Hans': '主题', en: 'Topics' },
  'form.places': { 'zh-Hans': '地点', en: 'Places' },
  'form.terms': { 'zh-Hans': '繁简词表', en: 'Simplified–Traditional terms' },
  'form.archive': { 'zh-Hans': '本站', en: 'The editors of this site' },
  // A former value of the same meaning.
  'form.archive-former': { 'zh-Hans': '本站（旧写法）', en: 'The editors (former word)' },
  'form.here': { 'zh-Hans': '在此填写', en: 'Written here' },
  'form.known': { 'zh-Hans': '已登记的来源', en: 'From the source register' },
  'form.posts-hint': {
    'zh-Hans': '回顾和其他文章。译文通过“添加语言”撰写。',
    en: 'Recaps and other texts. A translation is a further language of the same post.',
  },
  'form.events-hint': {
    'zh-Hans': '每场活动一份。活动中的子活动单独建立，用“所属活动”关联。',
    en: 'One event each. A part of an event is an event of its own, linked by “Part of”.',
  },
  'form.programmes-hint': {
    'zh-Hans': '议题较多的活动写在这里。标识与活动相同。',
    en: 'For events with many sessions. The id is that of the event.',
  },
  'form.people-hint': {
    'zh-Hans': '每人一份。不猜测身份：只知姓名时，身份选“只知姓名”。',
    en: 'One person each. Do not guess: where only a name is known, choose that as the identity.',
  },
  'form.projects-hint': {
    'zh-Hans': '软件、规范、工作组。',
    en: 'Software, specifications, working groups.',
  },
  'form.organizations-hint': {
    'zh-Hans': '公司、基金会、社区、大学、媒体。',
    en: 'Companies, foundations, communities, universities, media.',
  },
  'form.series-hint': {
    'zh-Hans': '同一系列的各届活动所属的系列。',
    en: 'Series that events are editions of.',
  },
  'form.slug-hint': {
    'zh-Hans': '文件名，也是网址：小写字母、数字和连字符，例如 harbour-meetup-2025。创建后不再更改。',
    en: 'The file name and the address: lower-case letters, digits and hyphens, for example harbour-meetup-2025. It does not change later.',
  },
  'form.slug-event': {
    'zh-Hans': '活动的标识，与活动文件相同。',
    en: 'Id of the event, the same as that of its file.',
  },
  'form.id-hint': {
    'zh-Hans': '仅限小写字母、数字和连字符，例如 small-boats',
    en: 'Only lower-case letters, digits and hyphens, for example small-boats',
  },
  'form.date-hint': {
    'zh-Hans': '格式：2019-06-24、2019-06、2019、2021~，或 2019-06-24/2019-06-26',
    en: 'Format: 2019-06-24, 2019-06, 2019, 2021~ or 2019-06-24/2019-06-26',
  },
  'form.lang.all': { 'zh-Hans': '各语言相同', en: 'Every language' },
  'form.lang.zh-Hans': { 'zh-Hans': '简体', en: 'Simplified Chinese' },
  'form.lang.zh-Hant': { 'zh-Hans': '繁体', en: 'Traditional Chinese' },
  'form.lang.en': { 'zh-Hans': '英文', en: 'English' },
  'form.hant-hint': { 'zh-Hans': '留空则由简体转换', en: 'Leave empty to convert it from Simplified' },
  'form.body-hint': {
    'zh-Hans':
      'Markdown。提到人物时写：[林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025")。所在的句子就是依据。',
    en: 'Markdown. To mention a person: [Lin Wanqing](person:lin-wanqing "speaker at event:harbour-meetup-2025"). The sentence is the evidence.',
  },
  'form.year': { 'zh-Hans': '年份', en: 'Year' },
  'form.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'form.none': { 'zh-Hans': '未命名', en: 'No name' },
  'form.refused': { 'zh-Hans': '暂时无法保存', en: 'This cannot be saved yet' },
  'form.refused-lead': { 'zh-Hans': '以下问题不能通过检查：', en: 'The check reports these errors:' },
  'form.close': { 'zh-Hans': '返回修改', en: 'Back to the form' },
  'form.missing': { 'zh-Hans': '尚未填写', en: 'is still empty' },
  'form.original': { 'zh-Hans': '原文', en: 'Original' },
} as const satisfies StringTable;
