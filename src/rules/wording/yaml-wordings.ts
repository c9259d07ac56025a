import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from './wording.ts';

/** Messages about YAML that cannot be parsed. */
export const yamlWordings = {
  yaml: (args) => {
    const { what, fix } = reasonOf(args);
    return {
      what: `The YAML cannot be parsed: ${what.replace('WORD', args.word)}`,
      why: 'Nothing else in this file is checked until it can.',
      fix,
    };
  },
  'yaml-feature': ({ feature }) => ({
    ...FEATURES[feature],
    why: 'Programs read it in different ways, so the page could show another value than the one that was checked.',
  }),
} satisfies Partial<Wordings>;

const FEATURES: Readonly<Record<FindingArguments['yaml-feature']['feature'], Reason>> = {
  tag: {
    what: 'The value has a tag (a word after !).',
    fix: 'Remove the tag, or put the whole value in quotes.',
  },
  anchor: {
    what: 'The value has an anchor (a word after &).',
    fix: 'Remove the anchor, or put the whole value in quotes.',
  },
  alias: {
    what: 'The value is an alias (a word after *).',
    fix: 'Write the value itself, or put it in quotes.',
  },
  key: {
    what: 'The field name is not a word.',
    fix: 'Write name: value, without ? and without brackets in the name.',
  },
  directive: { what: 'The file begins with a YAML directive (a line with %).', fix: 'Remove the line.' },
  nesting: {
    what: 'Lists or objects are nested deeper than any field of the archive.',
    fix: 'Remove the inner brackets.',
  },
};

interface Reason {
  what: string;
  fix: string;
}

function reasonOf({ reason, message }: FindingArguments['yaml']): Reason {
  const isUnclosed = reason === 'BAD_INDENT' && message.startsWith('Flow');
  const fallback = { what: message, fix: 'Check this line and the line above.' };
  return REASONS[isUnclosed ? 'MISSING_CHAR' : reason] ?? fallback;
}

/** By the error codes of https://eemeli.org/yaml/#errors. */
const REASONS: Readonly<Record<string, Reason>> = {
  DUPLICATE_KEY: {
    what: 'the field WORD is here for the second time.',
    fix: 'Merge the two, or remove one.',
  },
  TAB_AS_INDENT: {
    what: 'the line is indented with a tab.',
    fix: 'Indent with spaces, two for each level.',
  },
  BAD_INDENT: {
    what: 'the indentation of the line does not match the lines around it.',
    fix: 'Give the fields of one object, and the items of one list, the same indentation.',
  },
  MISSING_CHAR: {
    what: 'a quote, a bracket or a colon is missing.',
    fix: 'Find the quote or bracket that is opened and not closed, here or on a line above.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'a value contains a colon followed by a space.',
    fix: 'Put the whole value in quotes: title: "Kubernetes: ten years".',
  },
  BAD_SCALAR_START: {
    what: 'a value begins with a character that YAML reserves (@, `, %).',
    fix: 'Put the value in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'the value continues on the next line, which begins a field.',
    fix: 'Give the next line the indentation of the lines around it.',
  },
  UNEXPECTED_TOKEN: {
    what: 'there is a character that cannot follow what is before it.',
    fix: 'Find the bracket or comma that does not belong, here or on the line above.',
  },
  BAD_ALIAS: {
    what: 'a value begins with * or &, which YAML reserves.',
    fix: 'Put the value in quotes.',
  },
  BAD_DQ_ESCAPE: {
    what: 'a backslash in double quotes begins an unknown escape.',
    fix: "Use single quotes: 'C:\\path'.",
  },
  MULTIPLE_DOCS: {
    what: 'a second line --- begins another document.',
    fix: 'Remove the line; one file is one entry.',
  },
};
