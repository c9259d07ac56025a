import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from './wording.ts';

/** Messages about slips of typing, most of them of a Chinese keyboard. */
export const typingWordings = {
  'typing-slip': ({ slip, written, line }) => ({
    what: SLIPS[slip].replace('WRITTEN', written.trim()),
    why: 'The fields of this file cannot be read until it is corrected.',
    fix: `Write ${line}, or run npm run check -- --fix.`,
  }),
  'front-matter-fence': ({ fence, written }) => ({
    what:
      written === undefined
        ? `The line --- ${fence === 'opening' ? 'above the first' : 'below the last'} field is missing.`
        : `“${written}” must be three hyphens: --- alone on its line${fence === 'opening' ? ', which is the first' : ''}.`,
    why: 'The fields are between two lines of ---; the text begins after the second.',
    fix: 'Write --- on this line, or run npm run check -- --fix.',
  }),
} satisfies Partial<Wordings>;

const SLIPS: Readonly<Record<FindingArguments['typing-slip']['slip'], string>> = {
  colon: 'The colon after a field name is full-width (：).',
  'colon-blank': 'There is no space after the colon of a field, or one before it.',
  blank: 'A blank here is not an ordinary space (it is full-width or non-breaking).',
  tab: 'The line is indented with a tab; YAML takes only spaces, two for each level.',
  dash: 'A list item begins with a hyphen and a space, not with “WRITTEN”.',
  comment: 'A comment begins with #, not with a full-width ＃.',
  brackets: 'The brackets, colons or commas of “WRITTEN” are full-width, or a space is missing.',
  quotes: 'The quotes around “WRITTEN” are not straight ones.',
  width: '“WRITTEN” has full-width letters, digits or marks.',
  date: '“WRITTEN” is not a date as the archive writes it: year-month-day, with hyphens and two digits.',
  boolean: '“WRITTEN” is written true or false.',
  list: 'This field is a list, and “WRITTEN” has no brackets.',
  id: 'The field says which kind it is; “WRITTEN” repeats it before the id.',
};
