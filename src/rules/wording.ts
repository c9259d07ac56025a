import type { Finding } from '#reader/finding.ts';

/** What a finding says to its author: what is wrong, why it matters, what to do now. */
export interface Words {
  what: string;
  why: string;
  fix: string;
}

type Args = Finding['args'];
type Wording = (args: Args) => Words;

const meant = ({ suggestion }: Args, otherwise: string): string =>
  suggestion ? `Did you mean ${suggestion}?` : otherwise;

const wordings: Readonly<Record<string, Wording>> = {
  'unknown-reference': (args) => ({
    what: `${args['target']} is not in the archive (in ${args['field']}).`,
    why: 'A link to nothing would be a broken page.',
    fix: meant(args, 'Add its file first, or mend the id.'),
  }),
  'unknown-source': (args) => ({
    what: `The source ${args['source']} is not in sources.yml.`,
    why: 'A reader must be able to open what a fact rests on.',
    fix: meant(args, 'Add it to sources.yml, or write the source out here with its title and url.'),
  }),
  'no-evidence': (args) => ({
    what: `Nothing says why: ${args['statement']} (${args['field']}) has no source.`,
    why: 'No evidence, no edge: the site shows only what it can prove.',
    fix: 'Add source: beside it, or sources: to the file.',
  }),
  'duplicate-id': ({ id, other }) => ({
    what: `${id} exists already, in ${other}.`,
    why: 'Two files with one id would overwrite each other’s page.',
    fix: 'Choose another id, or join the two files.',
  }),
  'part-outside': ({ part, whole, of }) => ({
    what: `The date ${part} lies outside ${of}, which is ${whole}.`,
    why: 'A part of an event happens during the event.',
    fix: 'Mend the date, or use coLocatedWith for an event held beside it.',
  }),
  'same-name': ({ name, other, id }) => ({
    what: `${name} is also the name of another person, in ${other}.`,
    why: 'Readers must be able to tell namesakes apart.',
    fix: `If they are one person, join the files; if two, add namesakes: with person: ${id} and the difference.`,
  }),
  'link-scheme': (args) => ({
    what: `The link ${args['url']} leads nowhere we know.`,
    why: 'A link is https://…, a #place on the page, or a mark such as person:id.',
    fix: meant(args, 'Write the whole address, or a kind the archive has.'),
  }),
  'mark-address': ({ url }) => ({
    what: `${url} is not an id.`,
    why: 'Ids have only lower-case letters, digits and hyphens.',
    fix: 'Write it as person:paco-xu or event:kubecon-china-2019#session.',
  }),
  'mark-role': (args) => ({
    what: `“${args['value']}” is not a role.`,
    why: 'The role becomes a statement about a person and must be one the archive knows.',
    fix: meant(args, 'Use speaker, panelist, organizer, host …, or leave the title out for a plain mention.'),
  }),
  'mark-title': ({ value }) => ({
    what: `The title “${value}” cannot be read.`,
    why: 'The title of a mark gives a role and a place.',
    fix: 'Write "speaker at event:kubecon-china-2024", or leave it out.',
  }),
  'picture-alt': ({ url }) => ({
    what: `The picture ${url} has no words.`,
    why: 'Who cannot see it reads its words instead.',
    fix: 'Say in the brackets what it shows: ![What it shows](…).',
  }),
  'translation-of-nothing': ({ id }) => ({
    what: `There is no original for this translation (posts/${id}.md).`,
    why: 'A translation carries only title, summary and text; the rest stands in the original.',
    fix: 'Add the original, or mend the file name.',
  }),
  'translation-same-lang': ({ lang }) => ({
    what: `The original is already in ${lang}.`,
    why: 'Two texts in one language would be one page twice.',
    fix: 'Rename the file for its own language, or mend lang: in the original.',
  }),
  'translation-behind': ({ updated }) => ({
    what: `The original changed on ${updated}; this translation has not followed.`,
    why: 'Readers of this language would read what was corrected since.',
    fix: `Go through the change and set updated: ${updated}.`,
  }),
  'translation-not-aligned': ({ mine, theirs }) => ({
    what: `This translation has ${mine} paragraphs, its original ${theirs}.`,
    why: 'Nobody can tell which translates which, so the two cannot be read side by side.',
    fix: 'Make them as many, or list under follows: the id of its original for each paragraph (#p-… in the page).',
  }),
  'translation-follows-miscounted': ({ mine, theirs, file }) => ({
    what: `This translation has ${mine} paragraphs; follows: lists ${theirs}.`,
    why: 'Each paragraph follows one of the original; a paragraph came or went.',
    fix: `Mend the list, or run npm run align -- --done ${file} once both have as many.`,
  }),
  'translation-paragraphs-behind': ({ n, file }) => ({
    what: `The original has changed since this was translated (${n === '1' ? 'one paragraph' : `${n} paragraphs`}).`,
    why: 'Readers see a badge there until the translation follows.',
    fix: `Translate the changes, then run npm run align -- --done ${file}. To keep what it said before for readers, run npm run align first.`,
  }),
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
  date: ({ field, value, message }) => ({
    what: `${field} is “${value}”.`,
    why: `It is ${message}.`,
    fix: 'Mend the date; quotes are not needed.',
  }),
  invalid: ({ field, value, message }) => ({
    what: `${field || 'The file'} cannot be read: ${value}`,
    why: `${message}.`,
    fix: 'Mend the value; content/README.md shows how each field is written.',
  }),
  yaml: ({ message }) => ({
    what: `The YAML cannot be read: ${message}`,
    why: 'Until it can, nothing else in this file is checked.',
    fix: 'Look at this line and the one above: indentation, a colon in a value, an open quote.',
  }),
  markdown: ({ message }) => ({
    what: `The text cannot be read: ${message}`,
    why: 'In MDX, < and { begin code.',
    fix: 'Close the tag, or write &lt; and &#123; for the characters themselves.',
  }),
  encoding: () => ({
    what: 'The file is not UTF-8: here stands a byte that is no character.',
    why: 'Chinese saved as GBK or Big5 turns into wrong characters.',
    fix: 'Save the file again as UTF-8.',
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
};

/**
 * The words for a finding.
 * @throws when a code has no wording, which is a mistake of ours
 */
export function wordsFor({ code, args }: Finding): Words {
  const wording = wordings[code];
  if (!wording) throw new Error(`no wording for the finding ${code}`);
  return wording(args);
}
