import { didYouMean, type Wordings } from './wording.ts';

/** Messages about files that cannot be read or are not content. */
export const fileWordings = {
  markdown: ({ message }) => ({
    what: `The text cannot be parsed: ${message}`,
    why: 'In MDX, < begins a component and { begins code.',
    fix: 'Close the tag, or write &lt; for < and &#123; for {.',
  }),
  'no-front-matter': () => ({
    what: 'The file does not begin with front matter.',
    why: 'Title, date and the other fields are read from between two lines of --- at the top.',
    fix: 'Begin the file with a line ---, the fields, and a second line ---.',
  }),
  'front-matter-mark': ({ mark }) => ({
    what: `A line in the front matter, or right below it, begins with ${mark}.`,
    why: 'Astro ends the front matter at the first such line and would show the next fields as text.',
    fix: 'Write the value in one line, in quotes, or indent the line; put all fields between the first two lines of ---.',
  }),
  'text-nesting': ({ most }) => ({
    what: `Quotations, lists or emphasis are nested deeper than ${most} levels.`,
    why: 'Pages cannot show so many levels, and the parser would stop the build.',
    fix: 'Remove levels: delete > or spaces at the beginning of the line.',
  }),
  'file-name': ({ name, suggestion }) => ({
    what: `${name} is not a valid file name.`,
    why: 'The name is the id: lower-case letters, digits and hyphens, then .yaml; for posts .md or .en.md.',
    fix: suggestion
      ? `Rename the file to ${suggestion}.`
      : 'Rename the file, for example to kubecon-china-2019.yaml.',
  }),
  'file-language': ({ name, suffix }) => ({
    what: `“${suffix}” in ${name} is not a language of the archive.`,
    why: 'The part before .md is the language of a translation: zh-hans, zh-hant or en.',
    fix: 'Rename the file to <id>.en.md, <id>.zh-hans.md or <id>.zh-hant.md.',
  }),
  'file-stray': ({ name }) => ({
    what: `${name} is not a content file.`,
    why: 'Only .md and .mdx files of posts and .yaml files are published from this folder.',
    fix: 'Move a picture to public/pictures/; remove any other file.',
  }),
  'file-link': ({ name }) => ({
    what: `${name} is a symbolic link.`,
    why: 'It is not read, and a link could publish any file of the computer that builds the site.',
    fix: 'Replace the link by the file itself.',
  }),
  'file-unknown': ({ name, folder, ...args }) => ({
    what: `The ${folder ? 'folder' : 'file'} ${name} is not read.`,
    why: 'Nothing in it is shown on any page.',
    fix: didYouMean(args, 'Move it into one of the folders of the archive, or remove it.'),
  }),
  'byte-order-mark': () => ({
    what: 'The file begins with a byte order mark (an invisible character).',
    why: 'Other tools read it as part of the first field name.',
    fix: 'Run npm run check -- --fix, or save the file as “UTF-8 without BOM”.',
  }),
  encoding: ({ encoding, readings }) => ({
    what: `The file is not UTF-8${encodingDetail(encoding, readings)}.`,
    why: 'Chinese in another encoding is shown as wrong characters.',
    fix: readings
      ? 'Save the file as UTF-8, or convert it from the encoding that reads correctly: iconv -f GBK -t UTF-8 old.yaml > new.yaml'
      : 'Save the file as UTF-8.',
  }),
} satisfies Partial<Wordings>;

function encodingDetail(encoding: string | undefined, readings: string | undefined): string {
  if (encoding) return ` but ${encoding}`;
  return readings ? `; read in other encodings, this line has ${readings}` : '; this byte is not a character';
}
