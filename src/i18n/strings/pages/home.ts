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
  'home.main-events': { 'zh-Hans': '主要大会', en: 'Main conferences' },
  'home.gatherings': { 'zh-Hans': '历年活动', en: 'Events by year' },
  'home.newest': { 'zh-Hans': '最新文章', en: 'Latest posts' },
  'home.coming-up': { 'zh-Hans': '即将举办', en: 'Coming up' },
  'home.calendar': { 'zh-Hans': '在日历中订阅', en: 'Subscribe in a calendar' },
  'home.this-week': { 'zh-Hans': '往年本周', en: 'This week in earlier years' },
  'home.people': { 'zh-Hans': '出现最多的人', en: 'People at the most events' },
  'home.map': { 'zh-Hans': '把活动连在一起的人', en: 'People who connect the events' },
  // `{person}` took part in `{n}` of the events in the picture, more than anybody else.
  'home.map.summary': {
    'zh-Hans':
      '参加活动最多的 {people} 人，和他们相遇的 {events} 场活动：{person}到过其中 {n} 场。圆环是活动，圆点是人物，点击打开对应页面。',
    en: 'The {people} people at the most events, and {events} events where they met: {person} was at {n} of these. Rings are events, dots are people; select one to open its page.',
  },
  // Below the picture.
  'home.graph': { 'zh-Hans': '打开完整关系图谱', en: 'Open the whole graph' },
  'home.connect': { 'zh-Hans': '查看两人之间的关系', en: 'See how two people are connected' },
  'home.more': { 'zh-Hans': '还有 {n} 场', en: '{n} more' },
  // After a number in the counts of the home page.
  'count.events': { 'zh-Hans': '场活动', en: 'events' },
  'count.people': { 'zh-Hans': '位人物', en: 'people' },
  'count.projects': { 'zh-Hans': '个项目', en: 'projects' },
  'count.posts': { 'zh-Hans': '篇文章', en: 'posts' },
  'count.times': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  // Number of neighbours of a node, by kind.
  'count.kind.event': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  'count.kind.person': { 'zh-Hans': '{n} 人', en: { count: 'n', one: '{n} person', other: '{n} people' } },
  'count.kind.project': {
    'zh-Hans': '{n} 个项目',
    en: { count: 'n', one: '{n} project', other: '{n} projects' },
  },
  'count.kind.post': {
    'zh-Hans': '{n} 篇文章',
    en: { count: 'n', one: '{n} post', other: '{n} posts' },
  },
  // Of a person.
  'count.written': {
    'zh-Hans': '{n} 篇文章或译文',
    en: { count: 'n', one: '{n} text written or translated', other: '{n} texts written or translated' },
  },
  'count.mentions': {
    'zh-Hans': '{n} 处提及',
    en: { count: 'n', one: '{n} mention', other: '{n} mentions' },
  },
  'count.figures': {
    'zh-Hans': '{n} 项数字',
    en: { count: 'n', one: '{n} number', other: '{n} numbers' },
  },
  'count.parts': {
    'zh-Hans': '{n} 场下属活动',
    en: { count: 'n', one: '{n} event within it', other: '{n} events within it' },
  },
  'count.sessions': {
    'zh-Hans': '{n} 个议题',
    en: { count: 'n', one: '{n} session', other: '{n} sessions' },
  },
} as const satisfies StringTable;
