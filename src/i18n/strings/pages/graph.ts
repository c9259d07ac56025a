import type { StringTable } from '../../message.ts';

/** The graph view and its table. */
export const graphStrings = {
  'graph.title': { 'zh-Hans': '全图', en: 'The whole graph' },
  'graph.lead': {
    'zh-Hans': '所有人、活动、项目、组织、系列和文章，以及它们之间每一条有证据的联系。离得近的，联系多。',
    en: 'Every person, event, project, organization, series and post, and each evidenced tie between them. What lies close has much in common.',
  },
  'graph.nav': { 'zh-Hans': '全图', en: 'Graph' },
  // Accessible description of the drawing.
  'graph.canvas': {
    'zh-Hans':
      '关系图。方向键在相邻的点之间移动，加减键缩放，回车打开页面，Esc 放开。下面的表说的是同样的内容。',
    en: 'Graph. Arrow keys move between neighbours, plus and minus zoom, Enter opens the page, Escape lets go. The table below says the same.',
  },
  'graph.keys': {
    'zh-Hans': '方向键走到邻居，＋ － 缩放，0 看全图，回车打开，Esc 放开。',
    en: 'Arrow keys walk to neighbours, + and − zoom, 0 shows all, Enter opens, Escape lets go.',
  },
  'graph.find': { 'zh-Hans': '找一个点', en: 'Find in the graph' },
  'graph.pick': { 'zh-Hans': '姓名、拼音、网名、活动、项目', en: 'A name, pinyin, a handle, an event' },
  'graph.legend': { 'zh-Hans': '图例与筛选', en: 'Legend and filters' },
  'graph.kinds': { 'zh-Hans': '点', en: 'Marks' },
  'graph.relations': { 'zh-Hans': '线', en: 'Lines' },
  'graph.years': { 'zh-Hans': '年份', en: 'Years' },
  'graph.from': { 'zh-Hans': '从', en: 'From' },
  'graph.until': { 'zh-Hans': '到', en: 'To' },
  'graph.any': { 'zh-Hans': '不限', en: 'any' },
  'graph.reset': { 'zh-Hans': '全部恢复', en: 'Restore all' },
  'graph.focus': { 'zh-Hans': '在看', en: 'In focus' },
  'graph.zoom-in': { 'zh-Hans': '放大', en: 'Zoom in' },
  'graph.zoom-out': { 'zh-Hans': '缩小', en: 'Zoom out' },
  'graph.whole': { 'zh-Hans': '看全图', en: 'Show all' },
  'graph.table': { 'zh-Hans': '同样的内容，列成表', en: 'The same as a table' },
  'graph.order': { 'zh-Hans': '按什么排', en: 'Order by' },
  'graph.order.ties': { 'zh-Hans': '联系多少', en: 'number of ties' },
  'graph.order.name': { 'zh-Hans': '名字', en: 'name' },
  'graph.order.kind': { 'zh-Hans': '类别', en: 'kind' },
  'graph.order.year': { 'zh-Hans': '年份', en: 'year' },
  'graph.name': { 'zh-Hans': '名字', en: 'Name' },
  'graph.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'graph.count': { 'zh-Hans': '联系', en: 'Ties' },
  'graph.span': { 'zh-Hans': '年份', en: 'Years' },
  'graph.nearest': { 'zh-Hans': '最近的邻居', en: 'Nearest neighbours' },
} as const satisfies StringTable;
