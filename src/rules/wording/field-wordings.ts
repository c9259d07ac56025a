import { meant, type Wordings } from './wording.ts';

/** What is said of a field. */
export const fieldWordings: Wordings = {
  'unknown-field': (args) => ({
    what: `The field ${args['field']} is not known.`,
    why: 'A field nobody reads is a fact lost.',
    fix: meant(args, 'Mend its name or take it out; content/README.md lists the fields.'),
  }),
  'not-one-of': (args) => ({
    what: `${args['field']} cannot be “${args['value']}”.`,
    why: `It is one of: ${args['values']}.`,
    fix: meant(args, 'Choose one of them.'),
  }),
  'missing-field': ({ field, expected }) => ({
    what: `The field ${field} is missing.`,
    why: `The page needs it (${expected}).`,
    fix: 'Add it; content/README.md shows how.',
  }),
  date: ({ field, value, message = '' }) => ({
    what: `${field} is “${value}”.`,
    why: `It is ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
    fix: 'Mend the date; quotes are not needed.',
  }),
  invalid: ({ field, value, message }) => ({
    what: `${field || 'The file'} cannot be “${value}”.`,
    why: `${message}.`,
    fix: 'Mend the value; content/README.md shows how each field is written.',
  }),
  'field-order': ({ field, after }) => ({
    what: after ? `${field} usually stands right after ${after}.` : `${field} usually stands first.`,
    why: 'One order in all files lets people find a field without reading.',
    fix: 'Run npm run check -- --fix; nothing else changes.',
  }),
  unfinished: ({ field }) => ({
    what: `${field} still waits for its words (……).`,
    why: 'What is no draft is published as it stands.',
    fix: 'Write it, or leave the field out; a post may stay draft: true until it is done.',
  }),
};
