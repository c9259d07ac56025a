import type { StringTable } from '../../message.ts';

/** The page that connects two nodes. */
export const connectStrings = {
  'connect.title': { 'zh-Hans': '关系路径', en: 'Connections' },
  'connect.lead': {
    'zh-Hans': '选择两个人物、两场活动或两个项目，查看它们之间的关系路径：每一步都附有说明和依据。',
    en: 'Choose two people, events or projects to see how they are connected. Each step is one sentence with its source.',
  },
  'connect.nav': { 'zh-Hans': '关系路径', en: 'Connections' },
  // Link on the page of a person, event or project.
  'connect.link': { 'zh-Hans': '查找关系路径', en: 'Find a connection' },
  'connect.in-graph': { 'zh-Hans': '在关系图谱中查看', en: 'View in the graph' },
  'connect.from': { 'zh-Hans': '从', en: 'From' },
  'connect.to': { 'zh-Hans': '到', en: 'To' },
  'connect.pick': {
    'zh-Hans': '姓名、拼音、账号、活动或项目',
    en: 'A name, pinyin, handle, event or project',
  },
  'connect.swap': { 'zh-Hans': '交换', en: 'Swap' },
  'connect.examples': { 'zh-Hans': '示例', en: 'Examples' },
  'connect.how': { 'zh-Hans': '路径的排序方法', en: 'How connections are ranked' },
  // Explains the edge costs of `graph/paths`.
  'connect.weigh': {
    'zh-Hans':
      '每一步都必须有来源，证据越有力，距离越短：同场演讲或撰写文章为 1，参加同一活动为 1.2，仅到场为 1.8，在文章中被提到为 3。经过关系很多的节点要增加距离：相邻节点数加一，取自然对数，平方后除以六；因此路径会尽量避开关系最多的条目和最大的会议。身份待考的人物再加 2。',
    en: 'Every step needs a source, and stronger evidence makes it shorter: speaking together or writing a post counts 1, taking part in an event 1.2, only attending 1.8, being mentioned in a post 3. Passing through a node with many connections adds to the length: the natural logarithm of its number of neighbours plus one, squared, divided by six. Paths therefore avoid the best-connected entries and the largest conferences where they can. A person of whom only the name is known adds 2.',
  },
  'connect.noscript': {
    'zh-Hans':
      '查找路径需要 JavaScript。也可以用下面的列表逐步查看：每行是一个人物、一场活动或一个项目，后面是关系最近的几个；点击名称打开页面，可以查看全部来源。',
    en: 'Finding a path needs JavaScript. You can also follow the list below step by step: each line is a person, an event or a project with its nearest neighbours; the name opens its page with all sources.',
  },
  'connect.nearest': { 'zh-Hans': '关系最近的节点', en: 'Nearest neighbours' },
  'connect.picture': {
    'zh-Hans': '{name}和关系最近的节点：{names}',
    en: '{name} and its nearest neighbours: {names}',
  },
  // Of `{all}` neighbours, the picture has `{n}`; `{nearest}` is the first of them.
  'connect.picture-summary': {
    'zh-Hans': '{name}共有 {all} 个相关节点，图中是关系最近的 {n} 个，首位是{nearest}。',
    en: '{name} has {all} neighbours. The picture has the nearest {n}, the first of which is {nearest}.',
  },
  'connect.picture-how': {
    'zh-Hans': '距离越近，关系越强。圆环是活动，圆点是人物，方块是项目，菱形是组织，空框是文章。',
    en: 'The closer, the stronger the connection. Rings are events, dots people, squares projects, diamonds organizations, frames posts.',
  },
} as const satisfies StringTable;
