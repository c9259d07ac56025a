import fc from 'fast-check';

/** Ids with names that JavaScript objects inherit, and of the longest length. */
export const RANDOM_IDS = ['one', 'constructor', 'valueof', 'a'.repeat(100)];

/** Texts that some format of the site gives a meaning to. */
const HOSTILE = [
  'constructor',
  'null',
  '123',
  '~',
  '=1+1',
  '<b>&"\'</b>',
  ']]>',
  '<!-- a -->',
  '&amp;lt;',
  'A}, note={x}',
  '\\input{x} $y$ % #',
  'a;b,c:\\n',
  'BEGIN:VEVENT',
  '"quoted", \'also\'',
  '[x](y) **z** `c` | d',
  'http://x.example/?a=b&c=d',
  '王立',
  '上海 “那一年”',
  '👩‍💻 e\u0301',
  '名'.repeat(300),
  'a'.repeat(300),
  '\u0085',
  'a\nb',
  '\ud800',
  '\u202e',
  ' ',
];

/** A word or a short name, now and then a hostile one. */
export const randomWord = fc.oneof(
  { weight: 900, arbitrary: fc.stringMatching(/^[A-Za-z][a-z]{1,8}( [A-Z][a-z]{1,6})?$/) },
  { weight: 300, arbitrary: fc.constantFrom(...HOSTILE.slice(0, 21)) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE.slice(21)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
/** A text in one language, or in two. */
export const randomText = fc.oneof(
  { weight: 3, arbitrary: randomWord },
  { weight: 1, arbitrary: fc.record({ 'zh-Hans': randomWord, en: randomWord }, { requiredKeys: ['en'] }) },
);
/** One of the ids. */
export const randomId = fc.constantFrom(...RANDOM_IDS);
/** A value, or none. */
export const optionally = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });
/** Values that the schemas accept, and now and then one that they refuse. */
export const mostly = <Value>(good: readonly Value[], bad: readonly Value[]) =>
  fc.oneof(
    { weight: 400, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );

/** Days, months, years and intervals. */
export const randomDates = mostly(
  [
    '2019-06-24/2019-06-26',
    '2019-06',
    '2019',
    '2021~',
    '2020-02-29',
    '1900',
    '2100-12-31',
    '2019-11/2020-01',
  ],
  ['0000', '2019-02-30', '9999', '2020/2019'],
);
/** URLs. */
export const randomUrl = mostly(
  ['https://example.org/', 'https://example.org/{a}_%7B#b&c', 'https://例子.中国/“一”'],
  ['//x', 'javascript:1', 'https://u@x.org', 'https://x.org/a b'],
);
