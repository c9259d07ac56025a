import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from '../wording.ts';
import { chineseExpectation } from './expectations.ts';
import { isIt } from './suggestion.ts';

/** Messages about links, characters and components in texts, in Simplified Chinese. */
export const chineseMarkupWordings = {
  'link-address': ({ url, hint }) => ({
    what: `不能用链接 ${url}。`,
    why: `读者要能看出链接通向哪里：${chineseExpectation(hint)}。`,
    fix: '从浏览器的地址栏复制，以 https:// 开头。',
  }),
  'dead-link': ({ url, ...args }) => ({
    what: `链接 ${url} 没有目标。`,
    why: '本站没有这个页面，正文里也没有这个标题或段落。',
    fix: isIt(args, '写成 person:<标识> 这样的条目；同一页的标题写成 # 加标题，小写，用连字符。'),
  }),
  'undefined-footnote': ({ label }) => ({
    what: `脚注 [^${label}] 没有内容。`,
    why: '页面上会显示方括号。',
    fix: `在文末加一行 [^${label}]: 和脚注的内容；要显示方括号，就写 \\[^${label}]。`,
  }),
  'character-unseen': ({ character, kind }) => ({
    what: `正文里有字符 ${character}：${CHARACTER_FAULTS[kind]}。`,
    why: '别的程序会拒绝含有它的订阅和数据，或者读者看到的与写的不一样。',
    fix: '删掉这个字符，它多半是复制时带来的；看不见的话，把这个词重打一遍。',
  }),
  'text-nesting': ({ most }) => ({
    what: `引用、列表或强调嵌套超过 ${most} 层。`,
    why: '页面显示不了这么多层，构建也会因此中断。',
    fix: '减少层数：删掉行首的 > 或空格。',
  }),
  'text-code': ({ value }) => ({
    what: `${value} 是代码。`,
    why: '正文里可以有组件 Figures、Roll 和 Counts，属性写在引号里；代码不行，它会在构建时运行。',
    fix: '删掉它；要显示字符 {，写 &#123;；属性写成 name="value"。',
  }),
  'unknown-component': ({ name, ...args }) => ({
    what: `没有组件 <${name}>。`,
    why: '可用的组件：<Figures of="…" />、<Roll id="…" of="…" /> 和 <Counts of="…" what="…" by="…" />。',
    fix: isIt(args, '删掉它，或者用 Markdown 写。'),
  }),
  'component-attribute': ({ name, attribute, known, ...args }) => ({
    what: `<${name}> 没有属性 ${attribute}。`,
    why: `可用的属性：${known}。`,
    fix: isIt(args, '删掉它。'),
  }),
  'component-value': ({ name, attribute, value, known, ...args }) => ({
    what: `<${name} ${attribute}> 写的是“${value}”。`,
    why: `只能是：${known}。`,
    fix: isIt(args, '改成其中一个。'),
  }),
  'component-content': ({ name }) => ({
    what: `<${name}> 里有内容，页面不会显示。`,
    why: '组件只显示它的属性指明的东西。',
    fix: `写成 <${name} … />，不要结束标签，内容写在它后面。`,
  }),
  'no-figures': ({ of, file }) => ({
    what: `${of} 没有数字。`,
    why: '<Figures> 显示那个文件里的 statistics。',
    fix: `在 ${file} 里加 statistics:，或者删掉这个组件。`,
  }),
  'no-roll': ({ of, id, ...args }) => ({
    what: `${of} 没有名单“${id}”。`,
    why: '<Roll> 显示那个文件的 rolls: 里这个标识的名单。',
    fix: isIt(args, '改正标识，或者在 rolls: 里加上这份名单。'),
  }),
} satisfies Partial<Wordings>;

const CHARACTER_FAULTS: Readonly<Record<FindingArguments['character-unseen']['kind'], string>> = {
  control: '控制字符',
  surrogate: '半个字符',
  noncharacter: 'Unicode 里没有的字符',
  direction: '它改变后面文字的方向',
  invisible: '它看不见',
  'private-use': '只有某一种字体有它的字形',
  lookalike: '它看起来像拉丁字母，其实是别的字母',
  stacked: '一个字母上叠加的符号多过任何语言',
};
