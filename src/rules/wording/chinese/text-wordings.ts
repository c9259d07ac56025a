import type { Wordings } from '../wording.ts';
import { isIt } from './suggestion.ts';

/** Messages about names, texts, translations, pictures and ids, in Simplified Chinese. */
export const chineseTextWordings = {
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
    what: `正文提到了 person:${id}，此人不愿收录。`,
    why: '不愿收录的人不出现在任何地方。',
    fix: '删掉链接和名字，只写做了什么。',
  }),
  'removed-name': ({ id }) => ({
    what: `这是 person:${id} 的名字，此人不愿收录。`,
    why: '不愿收录的人不出现在任何地方。',
    fix: '把这里和文件其他地方的名字都删掉。',
  }),
  'unlinked-name': ({ name, mentions }) => ({
    what: `正文里的 ${name} 是本站的条目，但没有写成链接。`,
    why: '写成链接，这句话就成为它页面上的依据。',
    fix: `如果说的是它，写 ${mentions}；如果不是，加 unlinkedNames: [${name}]。`,
  }),
  'link-scheme': ({ url, ...args }) => ({
    what: `链接 ${url} 既不是网址，也不是本站的条目。`,
    why: '链接可以是 https://…、同一页的 #…，或者 person:<标识> 这样的条目。',
    fix: isIt(args, '写完整的网址，或者在冒号前写条目的类别。'),
  }),
  'mention-target': ({ url }) => ({
    what: `${url} 不是标识。`,
    why: '标识只有小写字母、数字和连字符。',
    fix: '写成 person:paco-xu 或 event:kubecon-china-2019#session 的样子。',
  }),
  'mention-role': ({ value, ...args }) => ({
    what: `“${value}”不是角色。`,
    why: '角色会显示在人物和活动的页面上。',
    fix: isIt(args, '写 speaker、panelist、organizer、host 等，或者去掉引号里的部分。'),
  }),
  'mention-presence': ({ value, ...args }) => ({
    what: `“${value}”不是参加的方式。`,
    why: '只有到场的人才算参加过活动。',
    fix: isIt(args, '在逗号后面写 in-person、remote、recorded、announced 或 absent。'),
  }),
  'mention-title': ({ value }) => ({
    what: `链接引号里的“${value}”不是角色。`,
    why: '引号里写角色，以及在哪场活动。',
    fix: '写成 "speaker at event:kubecon-china-2024"，或者去掉。',
  }),
  'mention-without-sentence': ({ url }) => ({
    what: `${url} 不在任何句子里。`,
    why: '句子就是依据；没有句子，页面和数据里都不会有它。',
    fix: '把 [文字](类别:标识) 写在段落、列表或表格里，不要写在标题里，方括号里要有文字。',
  }),
  'mention-unparsed': ({ written, expected }) => ({
    what: `“${written}”没有成为链接，Markdown 把它当作普通文字。`,
    why: '链接用半角的 [ ] 和 ( )，角色用直双引号。',
    fix: expected
      ? `写成 ${expected} ，或者运行 npm run check -- --fix。`
      : '写成 [文字](类别:标识 "角色 at event:标识")。',
  }),
  'text-html': ({ value }) => ({
    what: `${value} 是 HTML。`,
    why: '订阅、预览和搜索都不显示正文里的 HTML。',
    fix: '用 Markdown 写：**粗体**，段落之间空一行，引用前面写 >，表格用 | 分隔。',
  }),
  spacing: ({ written, expected }) => ({
    what: `“${written}”应该写成“${expected}”。`,
    why: '中文和西文之间有一个空格，标点用中文标点。',
    fix: '运行 npm run check -- --fix，或者手工改。',
  }),
  'translation-without-original': ({ id }) => ({
    what: `这篇译文没有原文（posts/${id}.md）。`,
    why: '日期、作者和主题都取自原文。',
    fix: '加上原文，或者把这个文件改名为 <原文标识>.en.md。',
  }),
  'translation-same-lang': ({ lang }) => ({
    what: `原文已经是 ${lang}。`,
    why: '一个页面不能有两份正文。',
    fix: '按它的语言给这个文件改名，或者改正原文的 lang:。',
  }),
  'translation-behind': ({ updated }) => ({
    what: `原文在 ${updated} 改过，晚于这篇译文。`,
    why: '译文里可能还有已经更正的内容。',
    fix: `把改动译过来，并写上 updated: ${updated}。`,
  }),
  'picture-alt': ({ url }) => ({
    what: `图片 ${url} 没有替代文字。`,
    why: '读屏软件读替代文字。',
    fix: '在方括号里说明图上是什么：![图上是什么](…)。',
  }),
  'picture-credit': ({ url, alt }) => ({
    what: `图片 ${url} 没有写作者或许可。`,
    why: '本站只用知道作者和许可的图片。',
    fix: `加上说明：![${alt}](${url} "图上是什么。摄影：林晚晴，CC BY 4.0")。`,
  }),
  'picture-elsewhere': ({ url }) => ({
    what: `图片 ${url} 在别的网站上。`,
    why: '本站的页面不从别的网站加载，图片不会显示。',
    fix: '许可允许的话，存成 public/pictures/name.webp 并写 /pictures/name.webp，否则只放链接。',
  }),
  'picture-missing': ({ url, ...args }) => ({
    what: `没有图片 ${url}。`,
    why: '页面上会是一个空框。',
    fix: isIt(args, '把文件放进 public/pictures/，或者改正路径。'),
  }),
  'duplicate-id': ({ id, other }) => ({
    what: `${id} 已经在 ${other} 里。`,
    why: '一个标识是一个页面的网址。',
    fix: '换一个标识，或者合并两处。',
  }),
} satisfies Partial<Wordings>;

function mergeOrList(id: string): string {
  return `是同一个人就合并两个文件；不是就加 namesakes: [{ person: ${id}, difference: … }]。`;
}
