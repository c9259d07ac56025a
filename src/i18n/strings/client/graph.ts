import type { StringTable } from '../../message.ts';

/** The graph view after it has loaded; sent to the browser. */
export const graphClientStrings = {
  'graph.failed': {
    'zh-Hans': '图谱加载失败。请检查网络后重试。',
    en: 'The graph could not be loaded. Check the network and try again.',
  },
  'graph.no-webgl': {
    'zh-Hans': '浏览器不支持 WebGL，无法显示图谱。搜索、筛选和下方表格仍可使用。',
    en: 'This browser does not support WebGL and cannot draw the graph. The search, the filters and the table below still work.',
  },
  'graph.connections': {
    'zh-Hans': '{n} 条关系',
    en: { count: 'n', one: '{n} connection', other: '{n} connections' },
  },
  'graph.nodes': { 'zh-Hans': '{n} 个节点', en: { count: 'n', one: '{n} node', other: '{n} nodes' } },
  'graph.edges': {
    'zh-Hans': '{n} 条关系',
    en: { count: 'n', one: '{n} connection', other: '{n} connections' },
  },
  // `{nodes}` and `{edges}`: the two strings above.
  'graph.shown': { 'zh-Hans': '{nodes}，{edges}', en: '{nodes}, {edges}' },
  // Button that ends the focus on a node.
  'graph.close': { 'zh-Hans': '取消选中', en: 'Clear' },
  'graph.open': { 'zh-Hans': '打开页面', en: 'Open page' },
  'graph.connect': { 'zh-Hans': '查找关系路径', en: 'Find a connection' },
  // Opens the neighbours beyond the first.
  'graph.rest': { 'zh-Hans': '还有 {n} 条', en: 'Show {n} more' },
  'graph.why': { 'zh-Hans': '依据', en: 'Source' },
  // The id in the URL does not exist.
  'graph.unknown': { 'zh-Hans': '图谱中没有“{id}”。', en: 'There is no “{id}” in the graph.' },
} as const satisfies StringTable;
