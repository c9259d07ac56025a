import type { LocaleContext } from '../locale-context.ts';
import { wordsIn } from './string-table.ts';

/**
 * What the page "how are they connected" says, in the browser too; `{name}` is filled in there.
 * Traditional Chinese is converted from Simplified at build.
 */
const connect = {
  'zh-Hans': {
    title: '他们之间有什么联系？',
    lead: '选两个人、两场活动或两个项目，看它们怎么连在一起：每一步都有一句话，每句话都有证据。',
    nav: '联系',
    // The link on the page of a person, an event or a project
    link: '与谁有什么联系？',
    inGraph: '在图中看',
    from: '从',
    to: '到',
    pick: '姓名、拼音、网名或活动名',
    swap: '对调',
    matches: '{n} 个名字相符',
    match: '{n} 个名字相符',
    noMatch: '没有叫“{q}”的。',
    examples: '比如',
    failed: '图没有取到。请检查网络，再试一次。',
    // What was found
    heading: '{from}与{to}',
    steps: '{n} 步',
    direct: '直接相连',
    heads: '见于本站文章',
    archived: '存档',
    more: '另有 {n} 条证据，见{name}的页面',
    moreOne: '另有 1 条证据，见{name}的页面',
    also: '两者之间还有 {n} 种联系',
    others: '另外的路',
    through: '经{names}',
    work: '《{title}》',
    separator: '、',
    // What was not found
    none: '{from}与{to}之间，这里没有一条有证据的路。没有路不等于没有联系，只是我们还没有读到写下它的文字。',
    same: '两边是同一个：{from}。请换一个。',
    unknown: '这里没有“{id}”。编号也许写错了，也许对方不愿列在这里；不愿列出的人，我们不留任何记录。',
    half: '还差一个：{from}与谁？',
    how: '怎么挑路',
    weigh:
      '每一步都要有证据，越说明问题的越近：同台或执笔算 1，参加同一场活动算 1.2，只是到场算 1.8，在一篇文章里被提到算 3。经过联系多的地方要加价：邻居数加一，取自然对数，平方，除以六。所以路会绕开 CNCF、Kubernetes 和最大的会，除非没有更近的。只知其名、不知其人的，再加 2。',
    noscript:
      '找路要用到脚本。不开脚本，可以从下面逐步走：每一行是一个人、一场活动或一个项目，后面是离它最近的几个；点名字去它的页面，那里有全部证据。',
    nearest: '最近的邻居',
    picture: '{name}和最近的邻居：{names}',
    pictureHow: '离得越近，证据说明的越多。圈是活动，圆点是人，方块是项目，菱形是组织，空框是文章。',
  },
  en: {
    title: 'How are they connected?',
    lead: 'Choose two people, events or projects and see what leads from one to the other: a sentence for each step, and evidence for each sentence.',
    nav: 'Connections',
    link: 'How are they connected?',
    inGraph: 'See in the graph',
    from: 'From',
    to: 'To',
    pick: 'A name, pinyin, a handle or an event',
    swap: 'Swap',
    matches: '{n} names match',
    match: '{n} name matches',
    noMatch: 'Nothing here is called “{q}”.',
    examples: 'For example',
    failed: 'The graph could not be fetched. Check the network and try again.',
    heading: '{from} and {to}',
    steps: '{n} steps',
    direct: 'Directly tied',
    heads: 'Heading of a post of ours',
    archived: 'archived copy',
    more: '{n} more pieces of evidence on the page of {name}',
    moreOne: '1 more piece of evidence on the page of {name}',
    also: 'More that ties the two: {n}',
    others: 'Other ways',
    through: 'through {names}',
    work: '“{title}”',
    separator: ', ',
    none: 'There is no evidenced way from {from} to {to} here. That does not mean there is no connection, only that we have not read the text that states it.',
    same: 'Both ends are the same: {from}. Choose another.',
    unknown:
      'There is no “{id}” here. The id may be mistyped, or it may be of somebody who asked not to be listed; of such people we keep no trace.',
    half: 'One more: {from} and whom?',
    how: 'How the way is chosen',
    weigh:
      'Every step needs evidence, and the more it says the nearer it is: one stage or one byline is 1, taking part in one event 1.2, merely being there 1.8, being named in a post 3. Passing through a place with many ties costs extra: the natural logarithm of its neighbours plus one, squared, divided by six. So the way leads round CNCF, Kubernetes and the largest conferences unless nothing is nearer. Somebody of whom only a name is known costs 2 more.',
    noscript:
      'Finding the way needs scripts. Without them you can walk it step by step: each line is a person, an event or a project, followed by what is nearest to it; the name leads to its page, where all the evidence is.',
    nearest: 'Nearest neighbours',
    picture: '{name} and what is nearest to it: {names}',
    pictureHow:
      'The nearer, the more the evidence says. Rings are events, dots people, squares projects, diamonds organizations, frames posts.',
  },
} as const;

export type ConnectWords = Record<keyof (typeof connect)['en'], string>;

/** The page's words in the language of a page. */
export function connectWords(context: Pick<LocaleContext, 'locale' | 'written'>): ConnectWords {
  return wordsIn(connect, context);
}
