import { meant, type Wordings } from './wording.ts';

/** What is said of texts, their marks and their translations. */
export const textWordings: Wordings = {
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
  'translation-left': ({ count, lang }) => ({
    what: `${count === '1' ? 'One sentence is' : `${count} sentences are`} still as in the original (${lang}).`,
    why: 'Who reads this language would meet the other one in mid-page.',
    fix: 'Translate it here, and look for the others after it.',
  }),
  'text-html': ({ value }) => ({
    what: `${value} is HTML, which our texts do not have.`,
    why: 'It would go into the page unread, and be lost in feeds, previews and search.',
    fix: 'Write it in Markdown: **bold**, a blank line for a new paragraph, > for a quotation, | for a table.',
  }),
  'text-code': ({ value }) => ({
    what: `${value} is code, which our texts do not run.`,
    why: 'A text is words; only <Figures> and <Roll> stand in MDX.',
    fix: 'Take it out, or write &#123; for a brace that is meant as a character.',
  }),
  'unknown-component': (args) => ({
    what: `There is no component <${args['name']}>.`,
    why: 'A text may use <Figures of="…" /> and <Roll id="…" of="…" />.',
    fix: meant(args, 'Take it out, or write it in Markdown.'),
  }),
  'no-figures': ({ of, file }) => ({
    what: `${of} has no figures to show.`,
    why: '<Figures> sets the statistics of that file into the text.',
    fix: `Add statistics: to ${file}, or take the component out.`,
  }),
  'no-roll': (args) => ({
    what: `${args['of']} has no roll “${args['id']}”.`,
    why: '<Roll> sets one list of names of that file into the text.',
    fix: meant(args, 'Mend its id, or add it under rolls:.'),
  }),
  spacing: ({ written, better }) => ({
    what: `“${written}” should be “${better}”.`,
    why: 'Chinese and Latin words stand apart by a blank, and Chinese has its own punctuation.',
    fix: 'Mend it, or run npm run check -- --fix.',
  }),
};
