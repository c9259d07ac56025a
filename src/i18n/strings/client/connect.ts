import type { StringTable } from '../../message.ts';

/** Results of the page that connects two nodes; sent to the browser. */
export const connectClientStrings = {
  'connect.failed': {
    'zh-Hans': '图谱加载失败。请检查网络后重试。',
    en: 'The graph could not be loaded. Check the network and try again.',
  },
  // `{from}`, `{to}`: the two nodes chosen.
  'connect.heading': { 'zh-Hans': '{from}与{to}', en: '{from} and {to}' },
  'connect.steps': { 'zh-Hans': '{n} 步', en: '{n} steps' },
  // In place of the number of steps when there is one.
  'connect.direct': { 'zh-Hans': '直接相连', en: 'Directly connected' },
  // `{n}`: further relationships between two neighbours of the path.
  'connect.also': { 'zh-Hans': '两者之间还有 {n} 条关系', en: 'More connections between the two: {n}' },
  'connect.others': { 'zh-Hans': '其他路径', en: 'Other connections' },
  // `{names}`: the nodes between the two ends of another path.
  'connect.through': { 'zh-Hans': '经过{names}', en: 'through {names}' },
  // Title of a post within `{names}`.
  'connect.work': { 'zh-Hans': '《{title}》', en: '“{title}”' },
  'connect.separator': { 'zh-Hans': '、', en: ', ' },
  // No path with evidence was found.
  'connect.none': {
    'zh-Hans': '没有找到{from}与{to}之间有来源可查的路径。这不等于两者没有关系，只是本站没有相关记录。',
    en: 'No connection with a source was found between {from} and {to}. There may be one that is not recorded here.',
  },
  'connect.same': {
    'zh-Hans': '两边都是{from}。请另选一个。',
    en: 'Both ends are {from}. Choose another.',
  },
  'connect.unknown': {
    'zh-Hans': '本站没有“{id}”。标识可能有误，也可能是对方要求不被收录；本站不保留这些人的任何记录。',
    en: '“{id}” is not in this archive. The id may be mistyped, or the person may have asked not to be listed; no record of such people is kept.',
  },
  // Only one end has been chosen.
  'connect.half': {
    'zh-Hans': '请再选一个，查看与{from}的关系路径。',
    en: 'Choose one more to connect with {from}.',
  },
} as const satisfies StringTable;
