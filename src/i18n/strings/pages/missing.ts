import type { StringTable } from '../../message.ts';

/** The page of what the archive does not know yet. */
export const missingStrings = {
  'nav.missing': { 'zh-Hans': '待补资料', en: 'What is missing' },
  'missing.lead': {
    'zh-Hans': '本站还缺少或尚未确认的资料，按类别和年份列出。点“补充”可在代码仓库中打开对应文件的那一行。',
    en: 'What this archive does not know or has not confirmed, by kind and year. “Add” opens the file at its line in the repository.',
  },
  'missing.form': { 'zh-Hans': '也可以用表单编辑', en: 'Or edit with the form' },
  'missing.add': { 'zh-Hans': '补充', en: 'Add' },
  'missing.add.label': { 'zh-Hans': '补充：{name}', en: 'Add: {name}' },
  'missing.none': { 'zh-Hans': '没有发现缺少的资料。', en: 'Nothing was found to be missing.' },
  'missing.undated': { 'zh-Hans': '无年份', en: 'No year' },
  'missing.person-without-line': { 'zh-Hans': '没有简介的人物', en: 'People without a description' },
  'missing.event-without-day': { 'zh-Hans': '日期不确切的活动', en: 'Events without an exact date' },
  'missing.event-without-venue': { 'zh-Hans': '缺少场地的活动', en: 'Events without a venue' },
  'missing.event-without-programme': { 'zh-Hans': '缺少日程的活动', en: 'Events without a programme' },
  'missing.session-without-speaker': { 'zh-Hans': '缺少讲者的演讲', en: 'Talks without a speaker' },
  'missing.session-without-video': { 'zh-Hans': '缺少录像的演讲', en: 'Talks without a recording' },
  'missing.figure-with-one-source': { 'zh-Hans': '只有一个来源的数字', en: 'Numbers with one source' },
  'missing.link-without-copy': {
    'zh-Hans': '已失效且没有存档的链接',
    en: 'Dead links without an archived copy',
  },
  'missing.may-be-one-person': { 'zh-Hans': '可能是同一人', en: 'Perhaps the same person' },
  'missing.unlinked-name': { 'zh-Hans': '文中未加链接的名字', en: 'Names in texts without a link' },
  'missing.sessions': {
    'zh-Hans': '{n} 场',
    en: { count: 'n', one: '{n} talk', other: '{n} talks' },
  },
  'missing.figures': {
    'zh-Hans': '{n} 个数字',
    en: { count: 'n', one: '{n} number', other: '{n} numbers' },
  },
} as const satisfies StringTable;
