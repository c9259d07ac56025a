import type { FindingArguments } from '#reader/finding-arguments.ts';
import { didYouMean, type Wordings } from './wording.ts';

/** Messages about links, mentions and mark-up in texts. */
export const textWordings = {
  'link-scheme': ({ url, ...args }) => ({
    what: `The link ${url} is neither a web address nor a mention.`,
    why: 'A link is https://…, #… on the same page, or a mention such as person:<id>.',
    fix: didYouMean(args, 'Write the whole URL, or a kind of the archive before the colon.'),
  }),
  'link-address': ({ url, hint }) => ({
    what: `The link ${url} is not allowed.`,
    why: `Readers must see where a link leads: ${hint}.`,
    fix: 'Copy the URL from the address bar of the browser; it begins with https://.',
  }),
  'dead-link': ({ url, ...args }) => ({
    what: `The link ${url} has no target.`,
    why: 'The site has no such page, and the text no heading or paragraph with this id.',
    fix: didYouMean(
      args,
      'Write a mention such as person:<id>, or # and the heading in lower case with hyphens.',
    ),
  }),
  'undefined-footnote': ({ label }) => ({
    what: `The footnote [^${label}] has no text.`,
    why: 'The page would show the brackets.',
    fix: `Add a line [^${label}]: with its text at the end, or write \\[^${label}] to show the brackets.`,
  }),
  'character-unseen': ({ character, kind }) => ({
    what: `The text has the character ${character}: ${CHARACTER_FAULTS[kind]}.`,
    why: 'Programs refuse feeds and data that contain it, or readers see another text than the file has.',
    fix: 'Delete the character; it often comes from copying. Type the word again if it is not visible.',
  }),
  'mention-target': ({ url }) => ({
    what: `${url} is not an id.`,
    why: 'Ids have only lower-case letters, digits and hyphens.',
    fix: 'Write it like person:zhang-san or event:kubecon-china-2019#session.',
  }),
  'mention-role': ({ value, values, ...args }) => ({
    what: `“${value}” is not a role.`,
    why: 'The page of the person and of the event shows the role.',
    fix: didYouMean(args, `Write one of ${values}, or leave out the title in quotes.`),
  }),
  'mention-presence': ({ value, ...args }) => ({
    what: `“${value}” is not a way of taking part.`,
    why: 'Only people who were there count as having been at an event.',
    fix: didYouMean(args, 'Write in-person, remote, recorded, announced or absent after the comma.'),
  }),
  'mention-written-otherwise': ({ url, expected }) => ({
    what: `The link ${url} leads to ${expected}, but is not a mention of it.`,
    why: 'Only a mention, with a kind and an id, is evidence on the page that it leads to.',
    fix: `Write (${expected}), or run npm run check -- --fix.`,
  }),
  'mention-title': ({ value, ...args }) => ({
    what: `The title “${value}” of the mention is not a role.`,
    why: 'The title gives a role and where it was held.',
    fix: didYouMean(args, 'Write "speaker at event:kubecon-china-2024", or leave out the title.'),
  }),
  'mention-without-sentence': ({ url }) => ({
    what: `The mention of ${url} is in no sentence.`,
    why: 'The sentence is the evidence of a mention: without one, the mention is on no page and in no data.',
    fix: 'Write [label](kind:id) in a paragraph, a list item or a table, with a label; not in a heading, and with the id in the same place.',
  }),
  'mention-unparsed': ({ written, expected }) => ({
    what: `“${written}” is not a mention: Markdown shows it as ${expected === '' ? 'a picture' : 'text'}.`,
    why: 'The title of a link has straight double quotes, its brackets are [ ] and ( ).',
    fix:
      expected === ''
        ? 'Delete the exclamation mark: a mention is not a picture. Or run npm run check -- --fix.'
        : expected
          ? `Write ${expected}, or run npm run check -- --fix.`
          : 'Write [label](kind:id "role at event:id").',
  }),
  'text-html': ({ value }) => ({
    what: `${value} is HTML.`,
    why: 'Feeds, previews and search do not show HTML of a text.',
    fix: 'Write Markdown: **bold**, an empty line between paragraphs, > before a quotation, | between cells.',
  }),
  'text-code': ({ value }) => ({
    what: `${value} is code.`,
    why: 'A text may have the components Figures, Roll and Counts with attributes in quotes, but no code: it would run in the build.',
    fix: 'Remove it; for the character {, write &#123;; for an attribute, write name="value".',
  }),
  'component-attribute': ({ name, attribute, known, ...args }) => ({
    what: `<${name}> has no attribute ${attribute}.`,
    why: `Its attributes are: ${known}.`,
    fix: didYouMean(args, 'Remove it.'),
  }),
  'component-value': ({ name, attribute, value, known, ...args }) => ({
    what: `<${name} ${attribute}> is “${value}”.`,
    why: `It is one of: ${known}.`,
    fix: didYouMean(args, 'Write one of them.'),
  }),
  'component-content': ({ name }) => ({
    what: `<${name}> has content, which the page would not show.`,
    why: 'A component shows only what its attributes name.',
    fix: `Write <${name} … /> without a closing tag, and the content after it.`,
  }),
  'unknown-component': ({ name, ...args }) => ({
    what: `There is no component <${name}>.`,
    why: 'The components are <Figures of="…" />, <Roll id="…" of="…" /> and <Counts of="…" what="…" by="…" />.',
    fix: didYouMean(args, 'Remove it, or write it in Markdown.'),
  }),
  'no-figures': ({ of, file }) => ({
    what: `${of} has no figures.`,
    why: '<Figures> shows the statistics of that file.',
    fix: `Add statistics: to ${file}, or remove the component.`,
  }),
  'no-roll': ({ of, id, ...args }) => ({
    what: `${of} has no roll “${id}”.`,
    why: '<Roll> shows the list of names with this id in rolls: of that file.',
    fix: didYouMean(args, 'Correct the id, or add the list under rolls:.'),
  }),
  spacing: ({ written, expected }) => ({
    what: `“${written}” should be “${expected}”.`,
    why: 'Chinese text has a space beside Latin words, and Chinese punctuation.',
    fix: 'Run npm run check -- --fix, or correct it by hand.',
  }),
} satisfies Partial<Wordings>;

const CHARACTER_FAULTS: Readonly<Record<FindingArguments['character-unseen']['kind'], string>> = {
  control: 'a control character',
  surrogate: 'half of a character',
  noncharacter: 'not a character of Unicode',
  direction: 'it changes the direction of the letters after it',
  invisible: 'it cannot be seen',
  'private-use': 'only special fonts can show it',
  lookalike: 'it looks like a Latin letter, but is another character',
  stacked: 'there are more marks on one letter than any language uses',
};
