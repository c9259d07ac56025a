import { eventWith, type HostileCase, organizationWith, personWith, postWith } from './hostile-case.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** File names of people that are not ids, or that some operating systems cannot store. */
const BAD_NAMES = [
  'Wang-Li',
  'wang_li',
  'wang li',
  '-wang',
  'wang-',
  'wang--li',
  '王立',
  'wang.li',
  'café',
  'a'.repeat(101),
  'con',
  'nul',
  'aux',
  'prn',
  'com1',
  'lpt9',
];

/** File extensions and folders that the reader does not read. */
const BAD_FILES = [
  'people/ann.json',
  'people/ann.yaml.bak',
  'peoples/ann.yaml',
  'People/ann.yaml',
  'posts/story.txt',
  'posts/story.markdown',
  'posts/story.fr.md',
  'posts/nothing.en.md',
  'sources.yaml',
  'source.yml',
  'notes.txt',
  'events/nothing.sessions.yaml',
];

const PICTURES: Record<string, string | Uint8Array> = {
  '/pictures/a.svg': SVG,
  '/pictures/a.html': '<script>alert(1)</script>',
  '/pictures/text.png': 'not a picture',
  '/pictures/page.png': '<html><script>alert(1)</script></html>',
  '/pictures/vector.png': SVG,
  '/pictures/empty.png': '',
  '/pictures/png.jpg': PNG,
  '/pictures/program.js': 'alert(1)',
  '/pictures/archive.webp': 'PK\u0003\u0004',
  '/pictures/huge.png': Buffer.concat([PNG, Buffer.alloc(3_000_000)]),
  '/pictures/paper.pdf': '%PDF-1.7',
};

const reported = (name: string, files: HostileCase['files'], links?: HostileCase['links']): HostileCase => ({
  name,
  expected: 'reported',
  files,
  ...(links && { links }),
});

/** The person of the good archive. */
const WANG_LI = 'people/wang-li.yaml';

/** Hostile and careless files. */
export const HOSTILE_FILES: readonly HostileCase[] = [
  ...BAD_NAMES.map((name) =>
    reported(`file name ${name.slice(0, 20)}`, { [`people/${name}.yaml`]: personWith('Ann Other') }),
  ),
  ...BAD_FILES.map((file) =>
    reported(`file ${file}`, {
      [file]: file.endsWith('md') ? postWith('It rained.') : personWith('Ann Other'),
    }),
  ),
  ...Object.entries(PICTURES).map(([file, content]) => reported(`picture ${file}`, { [file]: content })),
  reported('symbolic link as a person', {}, { 'people/link.yaml': '/etc/passwd' }),
  reported('symbolic link to a good person', {}, { 'people/ann.yaml': 'wang-li.yaml' }),
  reported('symbolic link to nothing', {}, { 'people/ann.yaml': 'nobody.yaml' }),
  reported('symbolic link as a post', {}, { 'posts/link.md': '/etc/passwd' }),
  reported('symbolic link as sources', {}, { 'more.yml': 'sources.yml' }),
  reported('symbolic link as a folder', {}, { series: '/etc' }),
  reported('symbolic link as a picture', {}, { '/pictures/link.png': '/etc/passwd' }),
  reported('symbolic link in public', {}, { '/well-known': '/etc' }),
  reported('Latin-1 bytes', {
    'organizations/firm.yaml': Buffer.from('name: Caf\xe9\nkind: company\n', 'latin1'),
  }),
  reported('UTF-16', { 'organizations/firm.yaml': Buffer.from(`\ufeff${organizationWith({})}`, 'utf16le') }),
  reported('bytes of a program', {
    'organizations/firm.yaml': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]),
  }),
  reported('two entries of one id', { 'posts/a-day.mdx': postWith('It rained.') }),
  {
    ...reported('same person again', { 'people/li-wang.yaml': personWith('王立', {}, 'zh-Hans') }),
    at: WANG_LI,
  },
  {
    ...reported('former id of a living one', {
      'people/ann.yaml': personWith('Ann', { previousIds: '[wang-li]' }),
    }),
    at: WANG_LI,
  },
  reported('two editions of one number', {
    'series/meet.yaml': 'name: Meet\nkind: conference\nsources: [notes]\n',
    'events/one.yaml': eventWith({ series: 'meet', edition: '1' }),
    'events/two.yaml': eventWith({ name: 'Two', series: 'meet', edition: '1', dates: '2022-06-01' }),
  }),
  reported('lock of addresses with a path upwards', { 'urls.lock': '../x\n' }),
  reported('lock of paragraphs with words', { 'paragraphs.lock': 'a b c d e\n' }),
  reported('lock of links with a script', {
    'links.lock.yml':
      '"javascript:alert(1)": { status: ok, answer: 200, checked: 2026-01-01, since: 2026-01-01 }\n',
  }),
  reported('results with a script', { 'verified.lock.yml': 'links: { checked: "<b>", faults: 0 }\n' }),
  {
    name: 'file with the short ending',
    expected: 'harmless',
    files: { 'people/ann.yml': personWith('Ann Other') },
  },
  {
    name: 'file in a folder of its own',
    expected: 'harmless',
    files: { 'people/team/ann.yaml': personWith('Ann Other') },
  },
  { name: 'a real picture', expected: 'harmless', files: { '/pictures/good.png': PNG } },
  {
    name: 'Windows line ends',
    expected: 'harmless',
    files: { 'organizations/firm.yaml': organizationWith({}).replaceAll('\n', '\r\n') },
  },
  { name: 'hidden file', expected: 'harmless', files: { 'people/.DS_Store': 'x', '.gitkeep': '' } },
];
