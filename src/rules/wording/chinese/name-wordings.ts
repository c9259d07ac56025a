import type { Wordings } from '../wording.ts';

/** Messages about people, in Simplified Chinese. */
export const chineseNameWordings = {
  'same-name': ({ name, other, id }) => ({
    what: `${name} 也是 ${other} 里的名字。`,
    why: '页面要能区分同名的人。',
    fix: mergeOrList(id),
  }),
  'similar-name': ({ name, theirs, other, id, similarity }) => ({
    what: `${name} 可能就是 ${other} 里的 ${theirs}：${{ order: '词相同，次序不同', pinyin: '拼音相同', spelling: '只差一个字母' }[similarity]}。`,
    why: '如果是同一个人，两个页面就各只有一部分内容。',
    fix: mergeOrList(id),
  }),
  'removed-person': ({ id }) => ({
    what: `正文提到了 person:${id}，此人要求不收录。`,
    why: '要求不收录的人不出现在任何地方。',
    fix: '删掉链接和名字，只写做了什么。',
  }),
  'removed-name': ({ id }) => ({
    what: `这是 person:${id} 的名字，此人要求不收录。`,
    why: '要求不收录的人不出现在任何地方。',
    fix: '把这里和文件其他地方的名字都删掉。',
  }),
  'hidden-name': ({ id }) => ({
    what: `这是 person:${id} 不显示的名字（show: no）。`,
    why: '不显示的名字，不论写在哪个字段里，都不出现在页面、列表、搜索和数据中。',
    fix: '改写成此人显示的名字，或者从这个名字里删掉 show: no。',
  }),
  'no-shown-name': () => ({
    what: '这个人的名字全都不显示（show: no）。',
    why: '人物的页面要有一个名字。',
    fix: '加一个可以显示的名字；如果此人要求不收录，写 listed: opt-out。',
  }),
  'name-only-linked': ({ account }) => ({
    what: `对这个人只知道名字，却关联了 ${account}。`,
    why: '这可能是同名的另一个人的账号或链接。',
    fix: '删掉它；如果有来源能证明，写 identity: editor 和这个来源。',
  }),
  'affiliation-ends-before-start': ({ from, until }) => ({
    what: `任职的结束（${until}）早于开始（${from}）。`,
    why: '页面会显示不可能的时间。',
    fix: '改正 from: 或 until:。',
  }),
  'affiliation-twice': ({ one, two }) => ({
    what: `${two} 和 ${one} 重复：机构、职务和时间都相同。`,
    why: '页面会把一份工作显示成两份。',
    fix: '合并这两行，或者给每行写上不同的 title: 或日期。',
  }),
  'two-companies': ({ one, two }) => ({
    what: `${one} 和 ${two} 的时间重叠。`,
    why: '多半是前一份工作没有写结束时间。',
    fix: '有来源写明的话，给前一行加 until:；如果两者都对，不用改。',
  }),
  'unlinked-name': ({ name, mentions }) => ({
    what: `正文里的 ${name} 是本站的条目，但没有写成链接。`,
    why: '写成链接，这句话就成为它页面上的依据。',
    fix: `如果说的是它，写 ${mentions}；如果不是，加 unlinkedNames: [${name}]。`,
  }),
} satisfies Partial<Wordings>;

function mergeOrList(id: string): string {
  return `是同一个人就合并两个文件；不是就加 namesakes: [{ person: ${id}, difference: … }]。`;
}
