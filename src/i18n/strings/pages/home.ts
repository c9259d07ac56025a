import type { StringTable } from '../../message.ts';

/** The home page and its counts. */
export const homeStrings = {
  'home.title': {
    'zh-Hans': '人、活动与项目',
    en: 'People, events and projects',
  },
  'home.lead': {
    'zh-Hans': '谁参加了哪些活动，讲了什么，又有哪些文章写到。每条信息都能查看原句和来源。',
    en: 'Who took part in which events, what they presented, and who wrote about it. Every statement opens on the sentence and the source behind it.',
  },
  'home.gatherings': { 'zh-Hans': '历年活动', en: 'Events by year' },
  'home.newest': { 'zh-Hans': '最新文章', en: 'Latest posts' },
  'home.coming-up': { 'zh-Hans': '即将举办', en: 'Coming up' },
  'home.calendar': { 'zh-Hans': '在日历中订阅', en: 'Subscribe in a calendar' },
  'home.this-week': { 'zh-Hans': '往年本周', en: 'This week in earlier years' },
  'home.people': { 'zh-Hans': '出现最多的人', en: 'People at the most events' },
  'home.sky': { 'zh-Hans': '活动与人物总览', en: 'Events and people at a glance' },
  'home.sky.how': {
    'zh-Hans': '圆环是活动，星形是人物，位于其参加过的活动之间。点击可打开对应页面。',
    en: 'Rings are events and stars are people, placed between the events they attended. Select any of them to open its page.',
  },
  'home.more': { 'zh-Hans': '还有 {n} 场', en: '{n} more' },
  // After a number in the counts of the home page.
  'count.events': { 'zh-Hans': '场活动', en: 'events' },
  'count.people': { 'zh-Hans': '位人物', en: 'people' },
  'count.projects': { 'zh-Hans': '个项目', en: 'projects' },
  'count.posts': { 'zh-Hans': '篇文章', en: 'posts' },
  'count.times': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  // Number of neighbours of a node, by kind.
  'count.near.event': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  'count.near.person': { 'zh-Hans': '{n} 人', en: { count: 'n', one: '{n} person', other: '{n} people' } },
  'count.near.project': {
    'zh-Hans': '{n} 个项目',
    en: { count: 'n', one: '{n} project', other: '{n} projects' },
  },
  'count.sessions': {
    'zh-Hans': '{n} 个议题',
    en: { count: 'n', one: '{n} session', other: '{n} sessions' },
  },
} as const satisfies StringTable;
