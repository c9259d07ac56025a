import type { Wordings } from './wording.ts';

/** What is said of a file that cannot be read. */
export const fileWordings: Wordings = {
  markdown: ({ message }) => ({
    what: `The text cannot be read: ${message}`,
    why: 'In MDX, < and { begin code.',
    fix: 'Close the tag, or write &lt; and &#123; for the characters themselves.',
  }),
  'no-front-matter': () => ({
    what: 'The file does not begin with its front matter.',
    why: 'Title, date and the rest stand between two lines of --- at the very top.',
    fix: 'Begin the file with ---, the fields, and --- again.',
  }),
  'file-name': ({ name }) => ({
    what: `${name} is not a file name the archive understands.`,
    why: 'The name is the id: lower-case letters, digits, hyphens; then .yaml, or .md and .en.md for posts.',
    fix: 'Rename the file.',
  }),
  'file-language': ({ name, suffix }) => ({
    what: `${name} is a translation into “${suffix}”, which the archive does not have.`,
    why: 'Texts are written in zh-hans, zh-hant or en; an id has no dots.',
    fix: 'Rename the file: <id>.en.md, <id>.zh-hant.md.',
  }),
  'file-stray': ({ name }) => ({
    what: `${name} is no content.`,
    why: 'Only .md and .mdx (posts) and .yaml (all else) are read here; nobody would ever see this file.',
    fix: 'Pictures go to public/pictures/; anything else stays out of the archive.',
  }),
  'byte-order-mark': () => ({
    what: 'The file begins with a byte order mark, which no editor shows.',
    why: 'It would stand before the first field and hide it from other tools.',
    fix: 'Save the file as UTF-8 without BOM, or run npm run check -- --fix.',
  }),
  encoding: ({ encoding, readings }) => ({
    what: encoding
      ? `The file is ${encoding}, not UTF-8.`
      : `The file is not UTF-8${readings ? `; this line would read: ${readings}` : ': here stands a byte that is no character'}.`,
    why: 'Chinese in any other encoding turns into wrong characters.',
    fix: readings
      ? 'Save it again as UTF-8; or, with the encoding that reads right: iconv -f GBK -t UTF-8 old > new.'
      : 'Save the file again as UTF-8.',
  }),
};
