import type { Wordings } from '../wording.ts';
import { isIt } from './suggestion.ts';

/** Messages about mentions and mark-up in texts, in Simplified Chinese. */
export const chineseTextWordings = {
  'link-scheme': ({ url, ...args }) => ({
    what: `链接 ${url} 既不是网址，也不是本站的条目。`,
    why: '链接可以是 https://…、同一页的 #…，或者 person:<标识> 这样的条目。',
    fix: isIt(args, '写完整的网址，或者在冒号前写条目的类别。'),
  }),
  'mention-target': ({ url }) => ({
    what: `${url} 不是标识。`,
    why: '标识只有小写字母、数字和连字符。',
    fix: '写成 person:zhang-san 或 event:kubecon-china-2019#session 的样子。',
  }),
  'mention-role': ({ value, values, ...args }) => ({
    what: `“${value}”不是角色。`,
    why: '角色会显示在人物和活动的页面上。',
    fix: isIt(args, `写 ${values} 之一，或者删掉引号里的角色。`),
  }),
  'mention-presence': ({ value, ...args }) => ({
    what: `“${value}”不是参加的方式。`,
    why: '只有到场的人才算参加过活动。',
    fix: isIt(args, '在逗号后面写 in-person、remote、recorded、announced 或 absent。'),
  }),
  'mention-written-otherwise': ({ url, expected }) => ({
    what: `链接 ${url} 指的是 ${expected}，但不算提到它。`,
    why: '写成“类别:标识”，句子才会成为那一页上的依据。',
    fix: `括号里写成 (${expected}) ，或者运行 npm run check -- --fix。`,
  }),
  'mention-title': ({ value, ...args }) => ({
    what: `链接引号里的“${value}”不是角色。`,
    why: '引号里写角色，以及在哪场活动。',
    fix: isIt(args, '写成 "speaker at event:kubecon-china-2024"，或者去掉。'),
  }),
  'mention-without-sentence': ({ url }) => ({
    what: `${url} 不在任何句子里。`,
    why: '句子就是依据；没有句子，页面和数据里都不会有它。',
    fix: '把 [文字](类别:标识) 写在段落、列表或表格里，不要写在标题里，方括号里要有文字。',
  }),
  'mention-unparsed': ({ written, expected }) => ({
    what: `“${written}”没有成为链接，Markdown 把它当作${expected === '' ? '图片' : '普通文字'}。`,
    why: '链接用半角的 [ ] 和 ( )，角色用直双引号。',
    fix:
      expected === ''
        ? '删掉感叹号：提到不是图片。也可以运行 npm run check -- --fix。'
        : expected
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
} satisfies Partial<Wordings>;
