import {
  casesOf,
  eventCases,
  eventWith,
  type HostileCase,
  organizationWith,
  personWith,
  postCases,
  postWith,
} from './hostile-case.ts';

/** Expressions of MDX where they are easily missed. */
const REPORTED_MDX = {
  'MDX expression in a heading': '## A {globalThis.x} day',
  'MDX expression in a table': '| a | b |\n| --- | --- |\n| {1} | b |',
  'MDX expression in the text of a link': '[a {1} b](https://example.org/)',
  'MDX template as an attribute': '<Figures of={`event:meet-2020`} />',
  'MDX expression in a footnote': 'A[^1].\n\n[^1]: b {1}',
  'MDX expression in a quotation of a list': '- > a {process.exit()} b',
  'MDX comment in an expression': '{/* a */}{1}{/* b */}',
  'MDX expression over lines': '{\n  1\n}',
  'MDX element with a member name': '<React.Fragment />',
  'MDX fragment': '<>a</>',
};

/** HTML that parsers end at different places. */
const REPORTED_HTML = {
  'comment within a comment': '<!-- a <!-- b --> <b>c</b> -->',
  'HTML between comments in a list': '- <!-- a --><u>b</u><!-- c -->',
  'comment ended by a mark': '<!-- a --!> <script>b</script>',
  'comment without an end': 'a\n\n<!-- b',
  'declaration and element': '<!DOCTYPE x><p onclick="a()">b</p>',
  'processing instruction': '<?php echo 1 ?>',
  'CDATA and element': '<![CDATA[ <script>a</script> ]]>',
};

const REPORTED_LINKS = {
  'inside link to a fragment that nobody has': '[Meet](event:meet-2020#nothing-here)',
  'own fragment that nobody has': '[a](#p-00000000)',
  'mention of an inherited name': '[a](person:__proto__)',
  'mention of a method': '[a](event:toString)',
  'mention with an inherited role': '[王立](person:wang-li "constructor at event:meet-2020")',
  'address with a lone surrogate': '[a](https://example.org/%ED%A0%80\ud800)',
  'address with an RTL override': '[a](https://example.org/\u202egpj.exe)',
};

const REPORTED_EVENTS = {
  'time zone with a path': { timezone: '../../etc/localtime' },
  'time zone as an offset': { timezone: '"+25:00"' },
  'dates backwards over a month': { dates: '2021-07-01/2021-06-30' },
  'day that no month has': { dates: '2021-02-29' },
  'year of five digits': { dates: '12021-06-01' },
  'language of a name with too many parts': { name: '{ zh-Hans-CN-x-a: 甲, en: A }' },
  'language that is a method': { name: '{ toString: 甲, en: A }' },
  'event co-located with itself': { coLocatedWith: '[other]' },
  'place that is an inherited name': { place: 'constructor' },
  'number with a unit': { figures: '[{ metric: attendees, label: People, value: 12px }]' },
  'percentage below zero': { figures: '[{ metric: share, label: Part, value: -1, unit: "%" }]' },
  'role that is an inherited name': { people: '[{ person: wang-li, role: hasOwnProperty }]' },
  'status that is an inherited name': { status: 'valueOf' },
  'source that is an inherited name': { sources: '[__proto__]' },
};

const REPORTED_POSTS = {
  'YAML set': { topics: '!!set { a, b }' },
  'YAML binary': { title: '!!binary aGVsbG8=' },
  'YAML merge': { '<<': '{ draft: true }' },
  'YAML alias as a key': { '? [a, b]': 'c' },
  'language with an underscore': { lang: 'zh_Hans' },
  'language with a subtag of nine letters': { lang: 'en-abcdefghi' },
};

const story = (text: string) => ({ 'posts/story.md': postWith(text) });

/** Inputs of known kinds in further places and through several files. */
export const HOSTILE_COMBINATIONS: readonly HostileCase[] = [
  ...casesOf('reported', REPORTED_MDX, (text) => ({ 'posts/story.mdx': postWith(text) })),
  ...casesOf('reported', { ...REPORTED_HTML, ...REPORTED_LINKS }, story),
  ...eventCases('reported', REPORTED_EVENTS),
  ...postCases('reported', REPORTED_POSTS),
  {
    name: 'circle of partOf through three files',
    expected: 'reported',
    files: {
      'events/a.yaml': eventWith({ name: 'A', partOf: 'b' }),
      'events/b.yaml': eventWith({ name: 'B', partOf: 'c' }),
      'events/c.yaml': eventWith({ name: 'C', partOf: 'a' }),
    },
  },
  {
    name: 'circle of parents through three files',
    expected: 'reported',
    files: {
      'organizations/a.yaml': organizationWith({ name: 'A', parent: 'b' }),
      'organizations/b.yaml': organizationWith({ name: 'B', parent: 'c' }),
      'organizations/c.yaml': organizationWith({ name: 'C', parent: 'a' }),
    },
  },
  {
    name: 'part of an event and co-located with it',
    expected: 'reported',
    files: { 'events/other.yaml': eventWith({ partOf: 'meet-2020', coLocatedWith: '[meet-2020]' }) },
  },
  {
    name: 'person named by a Cyrillic twin of a Latin name',
    expected: 'reported',
    files: { 'people/ann.yaml': personWith('Аnn Other') },
  },
  {
    name: 'picture of a web page by its content',
    expected: 'reported',
    files: { '/pictures/page.webp': '<html><script>alert(1)</script></html>' },
  },
  {
    name: 'symbolic link two folders deep',
    expected: 'reported',
    files: {},
    links: { 'people/team/more/ann.yaml': '/etc/passwd' },
  },
  {
    name: 'folder that is an inherited name',
    expected: 'reported',
    files: { 'constructor/a.yaml': 'a: 1\n' },
  },
];
