import type { StringTable } from '../../message.ts';

/** Results of the page that connects two nodes; sent to the browser. */
export const connectClientStrings = {
  'connect.failed': {
    'zh-Hans': '图没有取到。请检查网络，再试一次。',
    en: 'The graph could not be fetched. Check the network and try again.',
  },
  // `{from}`, `{to}`: the two nodes chosen.
  'connect.heading': { 'zh-Hans': '{from}与{to}', en: '{from} and {to}' },
  'connect.steps': { 'zh-Hans': '{n} 步', en: '{n} steps' },
  // In place of the number of steps when there is one.
  'connect.direct': { 'zh-Hans': '直接相连', en: 'Directly tied' },
  // `{n}`: further relationships between two neighbours of the path.
  'connect.also': { 'zh-Hans': '两者之间还有 {n} 种联系', en: 'More that ties the two: {n}' },
  'connect.others': { 'zh-Hans': '另外的路', en: 'Other ways' },
  // `{names}`: the nodes between the two ends of another path.
  'connect.through': { 'zh-Hans': '经{names}', en: 'through {names}' },
  // Title of a post within `{names}`.
  'connect.work': { 'zh-Hans': '《{title}》', en: '“{title}”' },
  'connect.separator': { 'zh-Hans': '、', en: ', ' },
  // No path with evidence was found.
  'connect.none': {
    'zh-Hans':
      '{from}与{to}之间，这里没有一条有证据的路。没有路不等于没有联系，只是我们还没有读到写下它的文字。',
    en: 'There is no evidenced way from {from} to {to} here. That does not mean there is no connection, only that we have not read the text that states it.',
  },
  'connect.same': {
    'zh-Hans': '两边是同一个：{from}。请换一个。',
    en: 'Both ends are the same: {from}. Choose another.',
  },
  'connect.unknown': {
    'zh-Hans': '这里没有“{id}”。编号也许写错了，也许对方不愿列在这里；不愿列出的人，我们不留任何记录。',
    en: 'There is no “{id}” here. The id may be mistyped, or it may be of somebody who asked not to be listed; of such people we keep no trace.',
  },
  // Only one end has been chosen.
  'connect.half': { 'zh-Hans': '还差一个：{from}与谁？', en: 'One more: {from} and whom?' },
} as const satisfies StringTable;
