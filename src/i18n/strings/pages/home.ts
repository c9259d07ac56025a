import type { StringTable } from '../../message.ts';

/** The home page and its counts. */
export const homeStrings = {
  'home.title': { 'zh-Hans': '不再只是 GitHub 上的一个 ID', en: 'More than a GitHub ID' },
  'home.lead': {
    'zh-Hans': '谁在那里，说了什么，谁又写下了它。每一条关联，都能翻到说出它的那句话。',
    en: 'Who was there, what they said, and who wrote it down. Every connection opens on the sentence that states it.',
  },
  'home.gatherings': { 'zh-Hans': '历年相聚', en: 'Gatherings, year by year' },
  'home.newest': { 'zh-Hans': '新近的文章', en: 'Newest posts' },
  'home.people': { 'zh-Hans': '常在这里遇见', en: 'Often met here' },
  'home.sky': { 'zh-Hans': '这里的一切', en: 'All of it' },
  'home.sky.how': {
    'zh-Hans': '每个圆环是一场活动，每颗星是一个人；人停在他到过的几场活动之间。点开任何一颗。',
    en: 'Each ring is an event, each star a person, resting between the events they came to. Open any of them.',
  },
  'home.more': { 'zh-Hans': '还有 {n} 场', en: '{n} more' },
  // After a number in the counts of the home page.
  'count.events': { 'zh-Hans': '场相聚', en: 'gatherings' },
  'count.people': { 'zh-Hans': '位人物', en: 'people' },
  'count.projects': { 'zh-Hans': '个项目', en: 'projects' },
  'count.posts': { 'zh-Hans': '篇文章', en: 'posts' },
  'count.times': { 'zh-Hans': '{n} 场', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  // Number of neighbours of a node, by kind.
  'count.near.event': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  'count.near.person': { 'zh-Hans': '{n} 个人', en: { count: 'n', one: '{n} person', other: '{n} people' } },
  'count.near.project': {
    'zh-Hans': '{n} 个项目',
    en: { count: 'n', one: '{n} project', other: '{n} projects' },
  },
  'count.sessions': {
    'zh-Hans': '{n} 场分享',
    en: { count: 'n', one: '{n} session', other: '{n} sessions' },
  },
} as const satisfies StringTable;
