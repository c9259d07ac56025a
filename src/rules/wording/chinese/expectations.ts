/** What a schema expects of a value, in Simplified Chinese, by its English words; `$1` is a part of those. */
const EXPECTATIONS: readonly (readonly [RegExp, string])[] = [
  [/^it must be text/i, '它是文字；只有数字的文字要加引号'],
  [/^it must be a list of two/i, '它是两个数：[31.2, 121.5]'],
  [/^it must be a list/i, '它是列表：[一, 二]'],
  [/^it must be a map/i, '它是一组字段，每个写成 name: value'],
  [/^it must be a number/i, '它是数字'],
  [/^it must be true or false/i, '它是 true 或 false'],
  [/^it must not be empty/i, '它不能为空'],
  [/^it must have at most (\S+) items/i, '最多 $1 项'],
  [/^it must have at least (\S+) items/i, '至少 $1 项'],
  [/^it must have at most (\S+) characters/i, '最多 $1 个字符'],
  [/^it must have at least (\S+) characters/i, '至少 $1 个字符'],
  [/^it must be at most (\S+)/i, '最大是 $1'],
  [/^it must be at least (\S+)/i, '最小是 $1'],
  [/^it must be a date/i, '它是日期，例如 2019-06-24'],
  [/^write it as kind:id, where kind is (.+)/i, '写成“类别:标识”，类别是 $1'],
  [/its end comes before its beginning/i, '结束早于开始'],
  [
    /^not a date that exists/i,
    '没有这个日期；可以写 2019-06-24、2019-06、2019、2021~ 或 2019-06-24/2019-06-26',
  ],
  [/^not a day that exists/i, '它不是写全的一天（年-月-日），或者没有这一天'],
  [/^a date outside the years (\d+) to (\d+)/i, '日期不在 $1 年到 $2 年之间'],
  [/^a day, as/i, '一天，例如 2024-08-21'],
  [/^each language once/i, '每种语言只写一次'],
  [/^each id once/i, '每个标识只写一次'],
  [/^an id has only/i, '标识只有小写字母 a–z、数字和单个连字符，例如 kubecon-china-2019'],
  [/^an id has at most (\d+)/i, '标识最多 $1 个字符'],
  [/^one line; remove/i, '写在一行里，去掉换行'],
  [/^it needs at least one letter or digit/i, '至少要有一个字、字母或数字'],
  [/^give at least one language/i, '至少写一种语言：zh-Hans、zh-Hant 或 en'],
  [
    /^a path of this site/i,
    '它是本站的路径：把文件放进 public/pictures/，写 /pictures/name.jpg，只用小写字母和数字',
  ],
  [/^what a published post is about/i, '发布的文章要有一到五个主题：event:…、project:…、person:…'],
  [/^not a BCP 47 tag/i, '不是语言标签；写 zh-Hans、zh-Hant、en 或 mul'],
  [/^not a time zone/i, '不是 IANA 时区；例如 Asia/Shanghai'],
  [/^an ISO 3166 code/i, '它是 ISO 3166 的两个字母，例如 CN'],
  [/^give exactly one of value, range or words/i, 'value、range、words 只写一个'],
  [/^the lowest figure comes first/i, '小的数字写在前面'],
  [/^a figure is not negative/i, '数字不能是负数；减少写在 label: 里'],
  [/^a rank is a whole number/i, '名次是从 1 开始的整数'],
  [/^an address has no blanks/i, '网址里没有空格、换行、看不见的字符、引号和反斜杠；请重新复制'],
  [/^write the whole address/i, '写完整的网址，以 https:// 开头'],
  [/^a web address/i, '它是网址'],
  [/^an address may not contain a user name/i, '网址里不能有用户名和密码（user:password@）'],
  [/^the host is on a private network/i, '这个主机在内部网络里；写公开的网址'],
  [
    /^the host has letters that look like others/i,
    '主机名里有形近的字母，或者是编码（xn--）；照它的主人的写法写',
  ],
  [/^an address has at most (\d+)/i, '网址最多 $1 个字符'],
  [
    /^(latitude|longitude) is a number from (\S+) to ([^;]+)/i,
    '纬度在前，经度在后：[31.2, 121.5]；这里是 $2 到 $3 的数',
  ],
];

/** The expectation in Chinese, or as it is where it has no words here; without its full stop. */
export function chineseExpectation(expectation: string): string {
  for (const [pattern, chinese] of EXPECTATIONS) {
    const match = pattern.exec(expectation);
    if (match) return chinese.replace(/\$(\d)/g, (_, index: string) => match[Number(index)] ?? '');
  }
  return expectation;
}
