import type { StringTable } from '../../message.ts';

/** The graph view and its table. */
export const graphStrings = {
  'graph.title': { 'zh-Hans': '关系图谱', en: 'Graph' },
  'graph.lead': {
    'zh-Hans':
      '所有人物、活动、项目、组织、系列和文章，以及它们之间有来源可查的关系。距离越近，共同的关系越多。',
    en: 'All people, events, projects, organizations, series and posts, with every connection that has a source. Nodes that share many connections are close together.',
  },
  // What the picture shows; `{people}` and `{projects}`: connections of the two nodes with most of them.
  'graph.summary': {
    'zh-Hans':
      '图中有 {nodes} 个节点、{edges} 条关系。关系最多的人物是{person}（{people} 条），关系最多的项目是 {project}（{projects} 条）。',
    en: '{nodes} nodes and {edges} connections. The person with most connections is {person} ({people}), the project {project} ({projects}).',
  },
  // Under the still picture, until the reader touches it.
  'graph.still': {
    'zh-Hans': '点按图中任意处即可拖动、缩放和筛选。',
    en: 'Touch or click the picture to move, zoom and filter it.',
  },
  'graph.nav': { 'zh-Hans': '关系图谱', en: 'Graph' },
  // Accessible description of the drawing.
  'graph.canvas': {
    'zh-Hans':
      '关系图谱。方向键在相邻节点之间移动，加减键缩放，回车键打开页面，Esc 键取消选中。下方表格内容相同。',
    en: 'Graph. Arrow keys move between neighbours, plus and minus zoom, Enter opens the page, Escape clears the selection. The table below has the same content.',
  },
  'graph.keys': {
    'zh-Hans': '方向键移到相邻节点，＋ － 缩放，0 显示全图，回车打开页面，Esc 取消选中。',
    en: 'Arrow keys move to neighbours, + and − zoom, 0 shows all, Enter opens the page, Escape clears the selection.',
  },
  'graph.find': { 'zh-Hans': '查找节点', en: 'Find in the graph' },
  'graph.pick': { 'zh-Hans': '姓名、拼音、账号、活动或项目', en: 'A name, pinyin, handle, event or project' },
  'graph.legend': { 'zh-Hans': '图例与筛选', en: 'Legend and filters' },
  'graph.kinds': { 'zh-Hans': '节点', en: 'Nodes' },
  'graph.relations': { 'zh-Hans': '关系', en: 'Connections' },
  'graph.years': { 'zh-Hans': '年份', en: 'Years' },
  'graph.from': { 'zh-Hans': '从', en: 'From' },
  'graph.until': { 'zh-Hans': '到', en: 'To' },
  'graph.any': { 'zh-Hans': '不限', en: 'Any' },
  'graph.reset': { 'zh-Hans': '重置', en: 'Reset' },
  'graph.focus': { 'zh-Hans': '当前', en: 'Selected' },
  'graph.zoom-in': { 'zh-Hans': '放大', en: 'Zoom in' },
  'graph.zoom-out': { 'zh-Hans': '缩小', en: 'Zoom out' },
  'graph.whole': { 'zh-Hans': '显示全图', en: 'Show all' },
  'graph.table': { 'zh-Hans': '以表格显示', en: 'As a table' },
  'graph.table.by': { 'zh-Hans': '按{order}排列的表格', en: 'Table sorted by: {order}' },
  'graph.table.most': {
    'zh-Hans': '共 {all} 个节点，表中是关系最多的 {n} 个；其余可在人物、项目等列表中找到。',
    en: 'The {n} nodes with the most connections, of {all}. The lists of people, projects and others have them all.',
  },
  'graph.order': { 'zh-Hans': '排序', en: 'Sort by' },
  'graph.order.ties': { 'zh-Hans': '关系数量', en: 'Number of connections' },
  'graph.order.name': { 'zh-Hans': '名称', en: 'Name' },
  'graph.order.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'graph.order.year': { 'zh-Hans': '年份', en: 'Year' },
  'graph.name': { 'zh-Hans': '名称', en: 'Name' },
  'graph.kind': { 'zh-Hans': '类别', en: 'Kind' },
  'graph.count': { 'zh-Hans': '关系', en: 'Connections' },
  'graph.span': { 'zh-Hans': '年份', en: 'Years' },
  'graph.nearest': { 'zh-Hans': '关系最近的节点', en: 'Nearest neighbours' },
} as const satisfies StringTable;
