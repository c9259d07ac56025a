import type { Wordings } from './wording.ts';

/** What is said of YAML that cannot be read, by the reason its parser gives. */
export const yamlWordings: Wordings = {
  yaml: ({ reason = '', message = '', word = '' }) => {
    const isOpen = reason === 'BAD_INDENT' && message.startsWith('Flow');
    const { what, fix } = REASONS[isOpen ? 'MISSING_CHAR' : reason] ?? {
      what: message,
      fix: 'Look at this line and the one above.',
    };
    return {
      what: `The YAML cannot be read: ${what.replace('WORD', word)}`,
      why: 'Until it can, nothing else in this file is checked.',
      fix,
    };
  },
};

const REASONS: Readonly<Record<string, { what: string; fix: string }>> = {
  DUPLICATE_KEY: {
    what: 'the field WORD stands here for the second time.',
    fix: 'Join the two, or take one out.',
  },
  TAB_AS_INDENT: {
    what: 'the line is indented with a tab.',
    fix: 'Indent with blanks, two for each level.',
  },
  BAD_INDENT: {
    what: 'the line is not indented like those it belongs to.',
    fix: 'Give the fields of one object, and the items of one list, the same indentation.',
  },
  MISSING_CHAR: {
    what: 'a quote, a bracket or a colon is missing.',
    fix: 'Look for a quote or bracket that is opened and not closed, here or on a line above.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'a colon and a blank stand inside a value.',
    fix: 'Put the whole value in quotes: title: "Kubernetes: ten years".',
  },
  BAD_SCALAR_START: {
    what: 'a value begins with a sign that means something to YAML (@, `, %).',
    fix: 'Put the value in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'the value goes on in the next line, which begins a field.',
    fix: 'Give the next line the indentation of its neighbours.',
  },
  UNEXPECTED_TOKEN: {
    what: 'here stands a sign that fits nothing before it.',
    fix: 'Look for a bracket or comma too many, here or on the line above.',
  },
  BAD_ALIAS: {
    what: 'a value begins with * or &, which mean something to YAML.',
    fix: 'Put the value in quotes.',
  },
  BAD_DQ_ESCAPE: {
    what: 'a backslash in double quotes begins a code that does not exist.',
    fix: "Use single quotes: 'C:\\path'.",
  },
  MULTIPLE_DOCS: {
    what: 'a second --- begins another document.',
    fix: 'Take the line out; one file is one entry.',
  },
};
