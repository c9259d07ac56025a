import type { StringTable } from '../../message.ts';

/** The graph view after it has loaded; sent to the browser. */
export const graphClientStrings = {
  'graph.failed': {
    'zh-Hans': '没有取到。请检查网络，再试一次。',
    en: 'It could not be fetched. Check the network and try again.',
  },
  'graph.no-webgl': {
    'zh-Hans': '这个浏览器画不了图（没有 WebGL）。搜索、筛选和下面的表照常可用。',
    en: 'This browser cannot draw the graph (it has no WebGL). The search, the filters and the table below still work.',
  },
  'graph.connections': { 'zh-Hans': '{n} 条联系', en: { count: 'n', one: '{n} tie', other: '{n} ties' } },
  'graph.nodes': { 'zh-Hans': '{n} 个点', en: { count: 'n', one: '{n} mark', other: '{n} marks' } },
  'graph.edges': { 'zh-Hans': '{n} 条线', en: { count: 'n', one: '{n} line', other: '{n} lines' } },
  // `{nodes}` and `{edges}`: the two strings above.
  'graph.shown': { 'zh-Hans': '{nodes}，{edges}', en: '{nodes}, {edges}' },
  // Button that ends the focus on a node.
  'graph.close': { 'zh-Hans': '放开', en: 'Let go' },
  'graph.open': { 'zh-Hans': '打开页面', en: 'Open its page' },
  'graph.connect': { 'zh-Hans': '与谁有什么联系？', en: 'How are they connected?' },
  // Opens the neighbours beyond the first.
  'graph.rest': { 'zh-Hans': '还有 {n} 条', en: '{n} more' },
  'graph.why': { 'zh-Hans': '凭什么', en: 'how we know' },
  // The id in the URL does not exist.
  'graph.unknown': { 'zh-Hans': '图里没有“{id}”。', en: 'There is no “{id}” in the graph.' },
} as const satisfies StringTable;
