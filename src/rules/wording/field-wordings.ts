import { didYouMean, type Wordings } from './wording.ts';

/** Messages about single fields. */
export const fieldWordings = {
  'unknown-field': ({ field, ...args }) => ({
    what: `There is no field ${field}.`,
    why: 'A field that is not in the schema is not shown on any page.',
    fix: didYouMean(args, 'Correct its name or remove it; content/README.md lists the fields.'),
  }),
  'not-one-of': ({ field, value, values, ...args }) => ({
    what: `${field} cannot be “${value}”.`,
    why: values === '' ? 'This archive has no values for it.' : `Its values are: ${values}.`,
    fix:
      values === ''
        ? 'Remove it, or list the value in site.yml.'
        : didYouMean(args, 'Write one of these values.'),
  }),
  'missing-field': ({ field, expected }) => ({
    what: `The field ${field} is missing.`,
    why: `The page needs it (${expected}).`,
    fix: `Add a line ${field.split('.').at(-1)}: with its value; content/README.md has an example.`,
  }),
  date: ({ field, value, message }) => ({
    what: `${field} cannot be “${value}”.`,
    why: `It is ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
    fix: 'Write an existing date, without quotes.',
  }),
  invalid: ({ field, value, message }) => ({
    what: `${field || 'The file'} cannot be “${value}”.`,
    why: `${message}.`,
    fix: 'Correct the value; content/README.md has an example of each field.',
  }),
  'renamed-field': ({ field, current }) => ({
    what: `${field} is the former name of the field ${current}.`,
    why: 'A later version will refuse the former name.',
    fix: `Run npm run check -- --fix, or write ${current}: in place of it.`,
  }),
  'renamed-field-twice': ({ field, current }) => ({
    what: `${field} is the former name of the field ${current}, which is here too.`,
    why: 'Only one of the two values can be used.',
    fix: `Keep ${current}: with the correct value, and remove the other line.`,
  }),
  'field-order': ({ field, after }) => ({
    what: after ? `The field ${field} belongs directly after ${after}.` : `The field ${field} belongs first.`,
    why: 'Fields in the same order in all files are found faster.',
    fix: 'Run npm run check -- --fix; it changes only the order.',
  }),
  unfinished: ({ field }) => ({
    what: `${field} still has the placeholder ……`,
    why: 'Without draft: true, the file is published as it is.',
    fix: 'Write the text, remove the field, or set draft: true in a post.',
  }),
} satisfies Partial<Wordings>;
