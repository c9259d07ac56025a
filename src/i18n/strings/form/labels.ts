import type { StringTable } from '../../message.ts';

/** The form in the browser beside its fields. */
export const formStrings = {
  'form.title': { 'zh-Hans': '相聚：写作', en: 'Xiangju: writing' },
  'form.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'form.post': { 'zh-Hans': '文章', en: 'Post' },
  'form.events': { 'zh-Hans': '活动', en: 'Events' },
  'form.event': { 'zh-Hans': '活动', en: 'Event' },
  'form.programmes': { 'zh-Hans': '分享表', en: 'Session lists' },
  'form.programme': { 'zh-Hans': '分享表', en: 'Session list' },
  'form.people': { 'zh-Hans': '人物', en: 'People' },
  'form.person': { 'zh-Hans': '人物', en: 'Person' },
  'form.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'form.project': { 'zh-Hans': '项目', en: 'Project' },
  'form.organizations': { 'zh-Hans': '组织', en: 'Organizations' },
  'form.organization': { 'zh-Hans': '组织', en: 'Organization' },
  'form.series': { 'zh-Hans': '系列', en: 'Series' },
  'form.session': { 'zh-Hans': '分享', en: 'Session' },
  'form.sources': { 'zh-Hans': '出处登记', en: 'Register of sources' },
  'form.terms': { 'zh-Hans': '繁简词表', en: 'Words of both scripts' },
  'form.archive': { 'zh-Hans': '相聚（本站）', en: 'Xiangju (the archive)' },
  'form.here': { 'zh-Hans': '在此写明', en: 'Written out here' },
  'form.known': { 'zh-Hans': '登记过的出处', en: 'From the register of sources' },
  'form.posts-hint': {
    'zh-Hans': '回顾与别的文章。译文在“添加语言”里写。',
    en: 'Recaps and other texts. A translation is a further language of the same post.',
  },
  'form.events-hint': {
    'zh-Hans': '一场活动一份。活动里的活动另写一份，用“属于”相连。',
    en: 'One gathering each. A part of an event is an event of its own, joined by “Part of”.',
  },
  'form.programmes-hint': {
    'zh-Hans': '分享多的活动，把它们写在这里。标识与活动的相同。',
    en: 'For events with many sessions. The id is that of the event.',
  },
  'form.people-hint': {
    'zh-Hans': '一个人一份。不猜测谁是谁：只知其名的，身份选“只知其名”。',
    en: 'One person each. Nobody is guessed: where only a name is known, identity says so.',
  },
  'form.projects-hint': {
    'zh-Hans': '软件、规范、工作组。',
    en: 'Software, specifications, working groups.',
  },
  'form.organizations-hint': {
    'zh-Hans': '公司、基金会、社区、大学、媒体。',
    en: 'Companies, foundations, communities, universities, media.',
  },
  'form.series-hint': { 'zh-Hans': '一届又一届的活动属于一个系列。', en: 'What events are editions of.' },
  'form.slug-hint': {
    'zh-Hans': '文件名，也是网址：小写字母、数字和连字符，如 kubecon-china-2019。定下就不再改。',
    en: 'The file’s name and the address: lower-case letters, digits and hyphens, as in kubecon-china-2019. It does not change later.',
  },
  'form.slug-event': {
    'zh-Hans': '活动的标识，与活动文件的相同。',
    en: 'Id of the event, the same as its file has.',
  },
  'form.id-hint': {
    'zh-Hans': '只用小写字母、数字和连字符，如 small-boats',
    en: 'Only lower-case letters, digits and hyphens, as in small-boats',
  },
  'form.date-hint': {
    'zh-Hans': '写作 2019-06-24、2019-06、2019、2021~，或 2019-06-24/2019-06-26',
    en: 'Write 2019-06-24, 2019-06, 2019, 2021~ or 2019-06-24/2019-06-26',
  },
  'form.lang.all': { 'zh-Hans': '各语言相同', en: 'Every language' },
  'form.lang.zh-Hans': { 'zh-Hans': '简体', en: 'Simplified Chinese' },
  'form.lang.zh-Hant': { 'zh-Hans': '繁体', en: 'Traditional Chinese' },
  'form.lang.en': { 'zh-Hans': '英文', en: 'English' },
  'form.hant-hint': { 'zh-Hans': '不写则由简体转换', en: 'Left empty, it is converted from Simplified' },
  'form.body-hint': {
    'zh-Hans':
      'Markdown。写到的人：[林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025")。这一句话就是凭据。',
    en: 'Markdown. A person in it: [Lin Wanqing](person:lin-wanqing "speaker at event:harbour-meetup-2025"). That sentence is the evidence.',
  },
  'form.year': { 'zh-Hans': '年份', en: 'Year' },
  'form.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'form.none': { 'zh-Hans': '没有名字', en: 'No name' },
  'form.refused': { 'zh-Hans': '还不能保存', en: 'This cannot be saved yet' },
  'form.refused-lead': { 'zh-Hans': '以下几处，检查不会放行：', en: 'The check would refuse these:' },
  'form.close': { 'zh-Hans': '回去修改', en: 'Back to the form' },
  'form.missing': { 'zh-Hans': '还没有填', en: 'is still empty' },
  'form.original': { 'zh-Hans': '原文', en: 'Original' },
} as const satisfies StringTable;
