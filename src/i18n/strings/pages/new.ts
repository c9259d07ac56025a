import type { StringTable } from '../../message.ts';

/** The page of new pages and corrections. */
export const newStrings = {
  'nav.new': { 'zh-Hans': '最近更新', en: 'What is new' },
  'new.lead': {
    'zh-Hans': '按月列出新发布的页面和更正，并注明新增了哪些人物、活动和可作依据的句子。',
    en: 'New pages and corrections by month, with the people, events and sentences they added.',
  },
  'new.feed': { 'zh-Hans': '订阅更新', en: 'Feed of updates' },
  'new.none': { 'zh-Hans': '暂无更新。', en: 'Nothing yet.' },
  'new.more': { 'zh-Hans': '另有 {n} 个', en: { count: 'n', one: 'and {n} more', other: 'and {n} more' } },
  'new.count.post': { 'zh-Hans': '{n} 篇文章', en: { count: 'n', one: '{n} post', other: '{n} posts' } },
  'new.count.event': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  'new.count.person': { 'zh-Hans': '{n} 人', en: { count: 'n', one: '{n} person', other: '{n} people' } },
  'new.count.project': {
    'zh-Hans': '{n} 个项目',
    en: { count: 'n', one: '{n} project', other: '{n} projects' },
  },
  'new.count.organization': {
    'zh-Hans': '{n} 个组织',
    en: { count: 'n', one: '{n} organization', other: '{n} organizations' },
  },
  'new.count.series': { 'zh-Hans': '{n} 个系列', en: { count: 'n', one: '{n} series', other: '{n} series' } },
  'new.count.session': {
    'zh-Hans': '{n} 个议题',
    en: { count: 'n', one: '{n} session', other: '{n} sessions' },
  },
  'new.count.sentence': {
    'zh-Hans': '{n} 句提到人物、活动或项目',
    en: { count: 'n', one: '{n} sentence with a mention', other: '{n} sentences with a mention' },
  },
  'new.feed.correction': { 'zh-Hans': '更正：{name}', en: 'Correction: {name}' },
} as const satisfies StringTable;
