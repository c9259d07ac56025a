/** Name, the text in the file, and what it becomes. */
export type SlipRow = readonly [name: string, from: string, to: string];

const MENTION = '[王立](person:wang-li "speaker at event:meet-2020")';
const NAME = '{ zh-Hans: 相聚 2020, en: Meet 2020 }';
const ITEM = '  - person: wang-li\n    role: speaker';

/** Slips in mentions, and from habits of Markdown, JSON, TOML, other programs and dates in words; `--fix` corrects all of them. */
export const FORMAT_SLIPS: Readonly<Record<string, readonly SlipRow[]>> = {
  'events/meet-2020.yaml': [
    ['asterisk as hyphen', '  - person', '  * person'],
    ['plus as hyphen', '  - person', '  + person'],
    ['number of a list', '  - person', '  1. person'],
    ['hyphen before the second field', '    role', '  - role'],
    ['field of an item without indentation', '    role', 'role'],
    ['field of an item indented too far', '    role', '      role'],
    ['field of an item indented too little', '    role', '  role'],
    ['remark after two slashes', 'status: held', 'status: held // 已举办'],
    ['line of a remark after two slashes', 'status: held', '// 已举办\nstatus: held'],
    ['languages without braces', `name: ${NAME}`, 'name: zh-Hans: 相聚 2020'],
    ['comma in a text of a map', NAME, '{ zh-Hans: 相聚 2020, en: Meet, Shanghai 2020 }'],
    ['value in capitals', 'kind: conference', 'kind: Conference'],
    ['comma after a value', 'kind: conference', 'kind: conference，'],
    ['days with 至', '2020-06-01/2020-06-03', '2020-06-01 至 2020-06-03'],
    ['days with a tilde', '2020-06-01/2020-06-03', '2020.6.1～6.3'],
    ['map without blanks', ITEM, '  - {person:wang-li,role:speaker}'],
    [
      'number with a comma and a unit',
      'sources:',
      'statistics:\n  - { metric: attendees, label: 到场, value: 3,000人, source: notes }\nsources:',
    ],
  ],
  'posts/a-day.md': [
    ['blank in a reference', '[event:meet-2020]', '[event: meet-2020]'],
    ['capitals in a reference', '[event:meet-2020]', '[Event:Meet-2020]'],
    ['dash in an id', '[event:meet-2020]', '[event:meet–2020]'],
    ['invisible character in an id', '[event:meet-2020]', '[event:meet-2020\u200b]'],
    ['title that begins with a quotation', 'title: 那一天', 'title: "那一天"的记录'],
    ['title that begins with brackets', 'title: 那一天', 'title: [回顾] 那一天'],
    ['title that begins with an at sign', 'title: 那一天', 'title: @王立 的一天'],
    ['title that begins with a number sign', 'title: 那一天', 'title: #1 那一天'],
    ['title that is a number', 'title: 那一天', 'title: 2020'],
    ['colon and blank in a title', 'title: 那一天', 'title: 记录: 那一天'],
    ['fields as in JSON', 'kind: recap', '"kind": "recap",'],
    ['fields as in TOML', 'title: 那一天', 'title = 那一天'],
    ['opening line as in TOML', '---\ntitle', '+++\ntitle'],
    ['code fence around the file', '---\ntitle', '```md\n---\ntitle'],
    ['summary on two lines', '一次相聚的记录。', '一次相聚的记录。\n第二句在下一行。'],
    ['first field indented', 'title: 那一天', '  title: 那一天'],
    [
      'fields of the source not indented',
      '  title: Notes\n  authors: [person',
      'title: Notes\nauthors: [person',
    ],
    ['address as a link', 'title: Notes', 'title: Notes\n  url: "[原文](https://example.org/notes)"'],
    ['yes in English', 'lang: zh-Hans', 'draft: Yes\nlang: zh-Hans'],
    ['day with its weekday', '2020-07-01', '2020年7月1日（周三）'],
    ['day in English', '2020-07-01', 'July 1st, 2020'],
    ['day with dashes', '2020-07-01', '2020–07–01'],
    ['mention in square corner brackets', MENTION, '【王立】(person:wang-li "speaker at event:meet-2020")'],
    ['blank within a mention', MENTION, '[王立](person: wang-li "speaker at event:meet-2020")'],
    ['full-width colon in a mention', MENTION, '[王立](person：wang-li "speaker at event:meet-2020")'],
    ['kind in Chinese', MENTION, '[王立](人物:wang-li "speaker at event:meet-2020")'],
    ['folder for the kind', MENTION, '[王立](people:wang-li "speaker at event:meet-2020")'],
    ['file for the id', MENTION, '[王立](people/wang-li.yaml "speaker at event:meet-2020")'],
    [
      'address of the page',
      MENTION,
      '[王立](http://localhost:4321/zh-hans/people/wang-li/ "speaker at event:meet-2020")',
    ],
    ['comma after the id', MENTION, '[王立](person:wang-li, "speaker at event:meet-2020")'],
    ['role without quotes', MENTION, '[王立](person:wang-li speaker at event:meet-2020)'],
    ['parenthesis not closed', MENTION, '[王立](person:wang-li "speaker at event:meet-2020"'],
    ['quote of the role not closed', MENTION, '[王立](person:wang-li "speaker at event:meet-2020)'],
    ['full-width colon in the role', MENTION, '[王立](person:wang-li "speaker at event：meet-2020")'],
    ['event of the role without its kind', MENTION, '[王立](person:wang-li "speaker at meet-2020")'],
    ['exclamation mark before a mention', MENTION, '![王立](person:wang-li "speaker at event:meet-2020")'],
  ],
};
