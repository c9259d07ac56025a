import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from '../wording.ts';
import { isIt } from './suggestion.ts';

/** Messages about files, YAML and slips of typing, in Simplified Chinese. */
export const chineseFileWordings = {
  markdown: ({ message }) => ({
    what: `正文无法解析：${message}`,
    why: '在 MDX 里，< 是组件的开头，{ 是代码的开头。',
    fix: '补上结束标签，或者把 < 写成 &lt;，把 { 写成 &#123;。',
  }),
  'no-front-matter': () => ({
    what: '文件开头没有元数据。',
    why: '标题、日期等字段写在文件开头的两行 --- 之间。',
    fix: '第一行写 ---，接着写各个字段，再写一行 ---。',
  }),
  'front-matter-fence': ({ fence, written }) => ({
    what:
      fence === 'code'
        ? `“${written}”是代码块的标记，不属于这个文件。`
        : written === undefined
          ? `${fence === 'opening' ? '第一个字段上面' : '最后一个字段下面'}缺少一行 ---。`
          : `“${written}”应该是三个半角连字符 ---，单独占一行${fence === 'opening' ? '，并且是第一行' : ''}。`,
    why: '字段写在两行 --- 之间，第二行 --- 之后才是正文。',
    fix:
      fence === 'code'
        ? '删掉开头和结尾的代码块标记，或者运行 npm run check -- --fix。'
        : '在这一行写 ---，或者运行 npm run check -- --fix。',
  }),
  'typing-slip': ({ slip, written, line, indent }) => ({
    what: SLIPS[slip].replace('WRITTEN', written.trim()),
    why: '改正之前，这个文件的字段无法读取。',
    fix:
      indent === undefined
        ? `写成 ${line} ，或者运行 npm run check -- --fix。`
        : indent === 0
          ? `删掉 ${line} 前面的空格，或者运行 npm run check -- --fix。`
          : `在 ${line} 前面写 ${indent} 个空格，或者运行 npm run check -- --fix。`,
  }),
  'file-name': ({ name, suggestion }) => ({
    what: `${name} 不能用作文件名。`,
    why: '文件名就是标识：小写字母、数字和连字符，后面是 .yaml；文章是 .md 或 .en.md。',
    fix: suggestion ? `把文件改名为 ${suggestion}。` : '给文件改名，例如 kubecon-china-2019.yaml。',
  }),
  'file-language': ({ name, suffix }) => ({
    what: `${name} 里的“${suffix}”不是本站的语言。`,
    why: '.md 前面的部分是译文的语言：zh-hans、zh-hant 或 en。',
    fix: '把文件改名为 <标识>.en.md、<标识>.zh-hans.md 或 <标识>.zh-hant.md。',
  }),
  'file-stray': ({ name }) => ({
    what: `${name} 不是内容文件。`,
    why: '这个文件夹里只有文章的 .md、.mdx 和 .yaml 文件会发布。',
    fix: '图片请移到 public/pictures/，其他文件请删除。',
  }),
  'byte-order-mark': () => ({
    what: '文件以字节顺序标记（看不见的字符）开头。',
    why: '别的工具会把它读成第一个字段名的一部分。',
    fix: '运行 npm run check -- --fix，或者另存为“UTF-8（无 BOM）”。',
  }),
  encoding: ({ encoding, readings }) => ({
    what: `文件不是 UTF-8${encoding ? `，而是 ${encoding}` : readings ? `；按其他编码读，这一行是 ${readings}` : '；这个字节不是字符'}。`,
    why: '其他编码的中文会显示成乱码。',
    fix: readings
      ? '另存为 UTF-8，或者从读得通的编码转换：iconv -f GBK -t UTF-8 old.yaml > new.yaml'
      : '另存为 UTF-8。',
  }),
  yaml: (args) => {
    const [what, fix] = REASONS[yamlReason(args)] ?? [args.message, '检查这一行和上一行。'];
    return {
      what: `YAML 无法解析：${what.replace('WORD', args.word)}`,
      why: '能解析之前，这个文件的其他内容都不会检查。',
      fix,
    };
  },
  'front-matter-mark': ({ mark }) => ({
    what: `字段里或紧接其后有一行以 ${mark} 开头。`,
    why: 'Astro 会把第一处这样的行当作字段的结尾，后面的字段就成了正文。',
    fix: '把值写在一行里并加上引号，或者缩进这一行；所有字段都写在最前面的两行 --- 之间。',
  }),
  'yaml-feature': ({ feature }) => ({
    what: FEATURES[feature][0],
    why: '各种程序的读法不同，页面上的内容可能与检查时的不一样。',
    fix: FEATURES[feature][1],
  }),
  'file-link': ({ name }) => ({
    what: `${name} 是符号链接。`,
    why: '符号链接不会读取，它可能把构建用的电脑上的任何文件发布出去。',
    fix: '换成文件本身。',
  }),
  'file-unknown': ({ name, folder, ...args }) => ({
    what: `content/ 里的${folder ? '文件夹' : '文件'} ${name} 不会读取。`,
    why: '其中的内容不会显示在任何页面上。',
    fix: isIt(args, '移到本站的某个文件夹里，或者删掉。'),
  }),
} satisfies Partial<Wordings>;

const SLIPS: Readonly<Record<FindingArguments['typing-slip']['slip'], string>> = {
  colon: '字段名后面的冒号是全角的（：）。',
  'colon-blank': '字段的冒号后面没有空格，或者前面多了空格。',
  equals: '字段名后面是冒号，不是等号。',
  indent: '这一行的缩进和同一层的字段不一致。',
  nesting: '属于上面那个字段的几行没有缩进；每层缩进两个空格。',
  continuation: '这一行接着上一行的值，却没有缩进。',
  'code-fence': '“WRITTEN”是代码块的标记，不属于这个文件。',
  unquoted:
    '“WRITTEN”在 YAML 里是别的意思（因为开头的符号、里面的冒号或逗号，或者它的样子）；作为文字要加引号。',
  languages: '分语言写的文字要放在花括号里。',
  unseen: '“WRITTEN”里有看不见的字符。',
  spelling: '标识和可选的值只用小写字母、数字和半角连字符，不能写成“WRITTEN”。',
  ending: '“WRITTEN”末尾的标点不属于值。',
  number: '“WRITTEN”只写数字，不要千位分隔符和单位。',
  address: '“WRITTEN”带有标记；这里只写网址。',
  reference: '“WRITTEN”的冒号后面没有空格：类别:标识。',
  blank: '这里的空白不是普通空格（是全角空格或不换行空格）。',
  tab: '这一行用制表符缩进；YAML 只认空格，每层两个。',
  dash: '列表的每一项以半角连字符和一个空格开头，不是“WRITTEN”。',
  comment: '注释以半角 # 开头，不是“WRITTEN”。',
  brackets: '“WRITTEN”里的括号、冒号或逗号是全角的，或者少了空格。',
  quotes: '“WRITTEN”外面的引号不是直引号。',
  width: '“WRITTEN”里有全角的字母、数字或符号。',
  date: '“WRITTEN”不是这里的日期写法：年-月-日，用连字符，月和日各两位。',
  boolean: '“WRITTEN”要写成 true 或 false。',
  list: '这个字段是列表，“WRITTEN”外面没有方括号。',
  id: '字段已经说明了类别，“WRITTEN”又在标识前写了一遍。',
};

const FEATURES: Readonly<
  Record<FindingArguments['yaml-feature']['feature'], readonly [what: string, fix: string]>
> = {
  tag: ['值里有标签（! 后面的词）。', '删掉标签，或者给整个值加上引号。'],
  anchor: ['值里有锚点（& 后面的词）。', '删掉锚点，或者给整个值加上引号。'],
  alias: ['值是一个别名（* 后面的词）。', '写出值本身，或者加上引号。'],
  key: ['字段名不是一个词。', '写成 name: value，不要 ?，名字里不要括号。'],
  directive: ['文件以 YAML 指令（% 开头的一行）开始。', '删掉这一行。'],
  nesting: ['列表或对象嵌套得比任何字段都深。', '去掉里层的括号。'],
};

function yamlReason({ reason, message }: FindingArguments['yaml']): string {
  return reason === 'BAD_INDENT' && message.startsWith('Flow') ? 'MISSING_CHAR' : reason;
}

/** What is wrong and what to do, by the error codes of https://eemeli.org/yaml/#errors. */
const REASONS: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  DUPLICATE_KEY: ['字段 WORD 写了两次。', '合并这两处，或者删掉一处。'],
  TAB_AS_INDENT: ['这一行用制表符缩进。', '用空格缩进，每层两个。'],
  BAD_INDENT: ['这一行的缩进和上下行不一致。', '同一个对象的字段、同一个列表的各项，缩进要相同。'],
  MISSING_CHAR: ['少了引号、括号或冒号。', '在这一行或上面几行找没有配对的引号或括号。'],
  BLOCK_AS_IMPLICIT_KEY: ['值里面有“冒号加空格”。', '给整个值加上引号：title: "Kubernetes: ten years"。'],
  BAD_SCALAR_START: ['值以 YAML 保留的字符开头（@、`、%）。', '给值加上引号。'],
  MULTILINE_IMPLICIT_KEY: ['值延续到了下一行，而下一行是一个字段。', '让下一行的缩进和上下行一致。'],
  UNEXPECTED_TOKEN: ['这里有一个不该出现的字符。', '在这一行或上一行找多余的括号或逗号。'],
  BAD_ALIAS: ['值以 YAML 保留的 * 或 & 开头。', '给值加上引号。'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠后面不是已知的转义。', "改用单引号：'C:\\path'。"],
  MULTIPLE_DOCS: ['第二行 --- 之后成了另一份文档。', '删掉这一行；一个文件只写一个条目。'],
};
