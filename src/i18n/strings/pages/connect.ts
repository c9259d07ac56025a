import type { StringTable } from '../../message.ts';

/** The page that connects two nodes. */
export const connectStrings = {
  'connect.title': { 'zh-Hans': '他们之间有什么联系？', en: 'How are they connected?' },
  'connect.lead': {
    'zh-Hans': '选两个人、两场活动或两个项目，看它们怎么连在一起：每一步都有一句话，每句话都有证据。',
    en: 'Choose two people, events or projects and see what leads from one to the other: a sentence for each step, and evidence for each sentence.',
  },
  'connect.nav': { 'zh-Hans': '联系', en: 'Connections' },
  // Link on the page of a person, event or project.
  'connect.link': { 'zh-Hans': '与谁有什么联系？', en: 'How are they connected?' },
  'connect.in-graph': { 'zh-Hans': '在图中看', en: 'See in the graph' },
  'connect.from': { 'zh-Hans': '从', en: 'From' },
  'connect.to': { 'zh-Hans': '到', en: 'To' },
  'connect.pick': { 'zh-Hans': '姓名、拼音、网名或活动名', en: 'A name, pinyin, a handle or an event' },
  'connect.swap': { 'zh-Hans': '对调', en: 'Swap' },
  'connect.examples': { 'zh-Hans': '比如', en: 'For example' },
  'connect.how': { 'zh-Hans': '怎么挑路', en: 'How the way is chosen' },
  // Explains the edge costs of `graph/paths`.
  'connect.weigh': {
    'zh-Hans':
      '每一步都要有证据，越说明问题的越近：同台或执笔算 1，参加同一场活动算 1.2，只是到场算 1.8，在一篇文章里被提到算 3。经过联系多的地方要加价：邻居数加一，取自然对数，平方，除以六。所以路会绕开 CNCF、Kubernetes 和最大的会，除非没有更近的。只知其名、不知其人的，再加 2。',
    en: 'Every step needs evidence, and the more it says the nearer it is: one stage or one byline is 1, taking part in one event 1.2, merely being there 1.8, being named in a post 3. Passing through a place with many ties costs extra: the natural logarithm of its neighbours plus one, squared, divided by six. So the way leads round CNCF, Kubernetes and the largest conferences unless nothing is nearer. Somebody of whom only a name is known costs 2 more.',
  },
  'connect.noscript': {
    'zh-Hans':
      '找路要用到脚本。不开脚本，可以从下面逐步走：每一行是一个人、一场活动或一个项目，后面是离它最近的几个；点名字去它的页面，那里有全部证据。',
    en: 'Finding the way needs scripts. Without them you can walk it step by step: each line is a person, an event or a project, followed by what is nearest to it; the name leads to its page, where all the evidence is.',
  },
  'connect.nearest': { 'zh-Hans': '最近的邻居', en: 'Nearest neighbours' },
  'connect.picture': {
    'zh-Hans': '{name}和最近的邻居：{names}',
    en: '{name} and what is nearest to it: {names}',
  },
  'connect.picture-how': {
    'zh-Hans': '离得越近，证据说明的越多。圈是活动，圆点是人，方块是项目，菱形是组织，空框是文章。',
    en: 'The nearer, the more the evidence says. Rings are events, dots people, squares projects, diamonds organizations, frames posts.',
  },
} as const satisfies StringTable;
