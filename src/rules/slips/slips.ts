import { FORMAT_SLIPS, type SlipRow } from './format-slips.ts';

/** Slips of beginners: `from` in a file of `cases/good` becomes `to`; a name in place of it renames the file. */
export interface Slip {
  name: string;
  file: string;
  from: string;
  to: string;
  /** True when `--fix` must restore the correct file. */
  fixable: boolean;
}

const EVENT = 'events/meet-2020.yaml';
const PERSON = 'people/wang-li.yaml';
const POST = 'posts/a-day.md';
const PROJECT = 'projects/kubernetes.yaml';
const SOURCES = 'sources.yml';

/** Two blanks of Chinese typography and one of web pages. */
const WIDE = '\u3000';
const NO_BREAK = '\u00a0';

/** Slips that `--fix` corrects, by file. */
const FIXABLE: Readonly<Record<string, readonly SlipRow[]>> = {
  [EVENT]: [
    ['full-width colon', 'kind: conference', 'kind：conference'],
    ['full-width colon and blank', 'kind: conference', `kind：${WIDE}conference`],
    ['blank before the colon is full-width', 'kind: conference', `kind${WIDE}: conference`],
    ['no blank after the colon', 'status: held', 'status:held'],
    ['full-width blank after the colon', 'status: held', `status:${WIDE}held`],
    ['non-breaking blank after the colon', 'status: held', `status:${NO_BREAK}held`],
    ['full-width colon in an item', '- person: wang-li', '- person：wang-li'],
    ['full-width colon before a list', 'people:', 'people：'],
    ['tab as indentation', '  - person: wang-li\n    role', '\t- person: wang-li\n\t  role'],
    [
      'full-width indentation',
      '  - person: wang-li\n    role',
      `${WIDE}- person: wang-li\n${WIDE}${WIDE}role`,
    ],
    ['non-breaking indentation', '    role', `${NO_BREAK.repeat(4)}role`],
    ['full-width hyphen', '- person', '－ person'],
    ['dash as hyphen', '- person', '— person'],
    ['bullet as hyphen', '- person', '• person'],
    ['no blank after the hyphen', '- person', '-person'],
    ['date with slashes', '2020-06-01/2020-06-03', '2020/06/01'],
    ['date in Chinese', '2020-06-01/2020-06-03', '2020年6月1日'],
    ['dates in Chinese', '2020-06-01/2020-06-03', '2020年6月1日至3日'],
    ['date with dots', '2020-06-01/2020-06-03', '2020.6.1'],
    ['date without zeros', '2020-06-01/2020-06-03', '2020-6-1'],
    ['date in full-width digits', '2020-06-01/2020-06-03', '２０２０－０６－０１'],
    ['date in Chinese numerals', '2020-06-01/2020-06-03', '二〇二〇年六月一日'],
    ['month in Chinese', '2020-06-01/2020-06-03', '2020年6月'],
    ['full-width braces', '{ zh-Hans: 相聚 2020, en: Meet 2020 }', '｛ zh-Hans: 相聚 2020, en: Meet 2020 ｝'],
    [
      'full-width colons in braces',
      '{ zh-Hans: 相聚 2020, en: Meet 2020 }',
      '{ zh-Hans：相聚 2020, en：Meet 2020 }',
    ],
    [
      'full-width comma in braces',
      '{ zh-Hans: 相聚 2020, en: Meet 2020 }',
      '{ zh-Hans: 相聚 2020，en: Meet 2020 }',
    ],
    [
      'no blank after a colon in braces',
      '{ zh-Hans: 相聚 2020, en: Meet 2020 }',
      '{ zh-Hans:相聚 2020, en:Meet 2020 }',
    ],
    ['full-width brackets', 'sources: [notes]', 'sources: ［notes］'],
    ['thick brackets', 'sources: [notes]', 'sources: 【notes】'],
    ['one bracket full-width', 'sources: [notes]', 'sources: [notes］'],
    ['full-width letters', 'kind: conference', 'kind: ｃｏｎｆｅｒｅｎｃｅ'],
    ['full-width field name', 'status: held', 'ｓｔａｔｕｓ: held'],
    ['kind before an id', '- person: wang-li', '- person: person:wang-li'],
    ['full-width comment', 'status: held', 'status: held\n＃ 已经核对'],
    ['curly quotes around a value', 'kind: conference', 'kind: “conference”'],
    ['corner quotes around a value', 'kind: conference', 'kind: 「conference」'],
  ],
  [POST]: [
    ['title with a full-width colon', 'title: 那一天', 'title：那一天'],
    [
      'three full-width colons',
      'lang: zh-Hans\nkind: recap\nauthors: [xiangju]',
      'lang：zh-Hans\nkind：recap\nauthors：[xiangju]',
    ],
    ['list without brackets', 'about: [event:meet-2020]', 'about: event:meet-2020'],
    ['list with Chinese commas', 'about: [event:meet-2020]', 'about: event:meet-2020、project:kubernetes'],
    [
      'brackets with Chinese commas',
      'about: [event:meet-2020]',
      'about: ［event：meet-2020，project：kubernetes］',
    ],
    ['day in full-width digits', '2020-07-01', '２０２０－０７－０１'],
    ['quoted date with slashes', '2020-07-01', '"2020/7/1"'],
    ['date with a time', '2020-07-01', '2020-07-01 08:30'],
    ['yes in Chinese', 'lang: zh-Hans', 'draft: 是\nlang: zh-Hans'],
    ['closing line of dashes missing', 'authors: [person:wang-li]\n---', 'authors: [person:wang-li]'],
    ['closing line in full-width dashes', 'wang-li]\n---', 'wang-li]\n———'],
    ['opening line in full-width hyphens', '---\ntitle', '－－－\ntitle'],
    ['opening line missing', '---\ntitle', 'title'],
    ['empty line above the front matter', '---\ntitle', '\n---\ntitle'],
    ['four hyphens', '---\ntitle', '----\ntitle'],
    ['closing line missing, dashes in the text', 'wang-li]\n---', 'wang-li]\n\n第一段。\n\n---'],
  ],
  [PERSON]: [
    ['curly quotes around a name', 'value: 王立', 'value: “王立”, show： yes'],
    ['full-width comma between fields', '王立, lang', '王立，lang'],
  ],
  [SOURCES]: [
    ['full-width colon in the register', 'notes: {', 'notes：{'],
    ['full-width colon in an address', 'url: https://', 'url：https://'],
  ],
};

/** Slips that only the author can correct, or that need a new file name. */
const BY_HAND: Readonly<Record<string, readonly SlipRow[]>> = {
  [EVENT]: [
    ['capitals in the file name', EVENT, 'events/Meet-2020.yaml'],
    ['Chinese field name', 'status: held', '状态: held'],
    ['Chinese value', 'kind: conference', 'kind: 大会'],
    ['Chinese status', 'status: held', 'status: 已举办'],
    ['Chinese role', 'role: speaker', 'role: 讲师'],
    ['English label of a role', 'role: speaker', 'role: Keynote speaker'],
    ['day that does not exist', '2020-06-01/2020-06-03', '2020年2月30日'],
    ['no source', 'people:\n  - person: wang-li\n    role: speaker\nsources: [notes]\n', ''],
  ],
  [PERSON]: [
    ['Chinese file name', PERSON, 'people/王立.yaml'],
    ['blank in the file name', PERSON, 'people/wang li.yaml'],
    ['full-width file name', PERSON, 'people/ｗａｎｇ－ｌｉ.yaml'],
    ['quote that is not closed', 'value: 王立', 'value: "王立'],
  ],
  [POST]: [
    ['Chinese role of a mention', '"speaker at event', '"讲师 at event'],
    ['label of a role in a mention', '"speaker at event', '"演讲者 at event'],
    ['Chinese kind of text', 'kind: recap', 'kind: 回顾'],
    ['Chinese name of a language', 'lang: zh-Hans', 'lang: 简体中文'],
    ['mention as in a wiki', '[王立](person:wang-li "speaker at event:meet-2020")', '[[person:wang-li]]'],
    ['id without a link', '[王立](person:wang-li "speaker at event:meet-2020")', '王立（person:wang-li）'],
    ['field twice', 'kind: recap', 'kind: recap\nkind: recap'],
  ],
  [PROJECT]: [['full-width ending', PROJECT, 'projects/kubernetes．yaml']],
};

/** Every slip, those with a fix first. */
export const SLIPS: readonly Slip[] = [
  ...slipsOf(FIXABLE, true),
  ...slipsOf(FORMAT_SLIPS, true),
  ...slipsOf(BY_HAND, false),
];

function slipsOf(rows: Readonly<Record<string, readonly SlipRow[]>>, fixable: boolean): Slip[] {
  return Object.entries(rows).flatMap(([file, list]) =>
    list.map(([name, from, to]) => ({ name, file, from, to, fixable })),
  );
}
