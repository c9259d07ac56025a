import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from './wording.ts';

/** Messages about slips of typing, most of them of a Chinese keyboard. */
export const typingWordings = {
  'typing-slip': ({ slip, written, line, indent }) => ({
    what: SLIPS[slip].replace('WRITTEN', written.trim()),
    why: 'The fields of this file cannot be read until it is corrected.',
    fix:
      indent === undefined
        ? `Write ${line}, or run npm run check -- --fix.`
        : indent === 0
          ? `Delete the spaces before ${line}, or run npm run check -- --fix.`
          : `Write ${line} after ${indent} spaces, or run npm run check -- --fix.`,
  }),
  'front-matter-fence': ({ fence, written }) => ({
    what:
      fence === 'code'
        ? `“${written}” is the fence of a code block, not a part of the file.`
        : written === undefined
          ? `The line --- ${fence === 'opening' ? 'above the first' : 'below the last'} field is missing.`
          : `“${written}” must be three hyphens: --- alone on its line${fence === 'opening' ? ', which is the first' : ''}.`,
    why: 'The fields are between two lines of ---; the text begins after the second.',
    fix:
      fence === 'code'
        ? 'Delete the fences at the beginning and at the end, or run npm run check -- --fix.'
        : 'Write --- on this line, or run npm run check -- --fix.',
  }),
} satisfies Partial<Wordings>;

const SLIPS: Readonly<Record<FindingArguments['typing-slip']['slip'], string>> = {
  colon: 'The colon after a field name is full-width (：).',
  'colon-blank': 'There is no space after the colon of a field, or one before it.',
  equals: 'A field name is followed by a colon, not by an equals sign.',
  indent: 'The line is not indented as the fields beside it.',
  nesting: 'The fields that belong to the field above are not indented, two spaces each.',
  continuation: 'The line continues the value above, and is not indented.',
  'code-fence': '“WRITTEN” is the fence of a code block, not a part of the file.',
  unquoted:
    '“WRITTEN” means something else in YAML, by its first mark, a colon, a comma or its form; as text it is in quotes.',
  languages: 'A text in a language is in braces.',
  unseen: 'There are invisible characters in “WRITTEN”.',
  spelling: 'Ids and values have lower-case letters, digits and hyphens only, unlike “WRITTEN”.',
  ending: 'The last mark of “WRITTEN” does not belong to the value.',
  number: '“WRITTEN” is written in digits only, without separators and units.',
  address: '“WRITTEN” is markup; the field has the address alone.',
  reference: 'There is no space within a reference: “WRITTEN”.',
  blank: 'A blank here is not an ordinary space (it is full-width or non-breaking).',
  tab: 'The line is indented with a tab; YAML takes only spaces, two for each level.',
  dash: 'A list item begins with a hyphen and a space, not with “WRITTEN”.',
  comment: 'A comment begins with #, not with “WRITTEN”.',
  brackets: 'The brackets, colons or commas of “WRITTEN” are full-width, or a space is missing.',
  quotes: 'The quotes around “WRITTEN” are not straight ones.',
  width: '“WRITTEN” has full-width letters, digits or marks.',
  date: '“WRITTEN” is not a date as the archive writes it: year-month-day, with hyphens and two digits.',
  boolean: '“WRITTEN” is written true or false.',
  list: 'This field is a list, and “WRITTEN” has no brackets.',
  id: 'The field says which kind it is; “WRITTEN” repeats it before the id.',
};
