import type { Wordings } from './wording.ts';

/** What is said of people and their names. */
export const nameWordings: Wordings = {
  'same-name': ({ name, other, id }) => ({
    what: `${name} is also the name of another person, in ${other}.`,
    why: 'Readers must be able to tell namesakes apart.',
    fix: `If they are one person, join the files; if two, add namesakes: with person: ${id} and the difference.`,
  }),
  'near-name': (args) => ({
    what: `${args['name']} could be ${args['theirs']}, in ${args['other']}: ${likeness(args['likeness'])}.`,
    why: 'One person on two pages is half known on each.',
    fix: `If they are one person, join the files; if two, add namesakes: with person: ${args['id']} and the difference.`,
  }),
  'removed-person': ({ id }) => ({
    what: `person:${id} asked not to be here, and is marked in this text.`,
    why: 'Who wants to be gone is in no page, list, index or file.',
    fix: 'Take the mark and the name out; say what was done without saying by whom.',
  }),
  'removed-name': ({ id }) => ({
    what: `Here stands a name of person:${id}, who asked not to be here.`,
    why: 'Who wants to be gone is in no page, list, index or file.',
    fix: 'Take the name out here and wherever else this file has it.',
  }),
  'stay-backwards': ({ from, until }) => ({
    what: `The stay ends (${until}) before it begins (${from}).`,
    why: 'The page would show a time that never was.',
    fix: 'Mend from or until.',
  }),
  'stay-twice': ({ one, two }) => ({
    what: `${two} says again what ${one} says, with nothing to tell the two apart.`,
    why: 'One stay shown twice looks like two.',
    fix: 'Join the two rows, or give each its own title or time.',
  }),
  'two-companies': ({ one, two }) => ({
    what: `${one} and ${two} overlap.`,
    why: 'Few people work for two companies at once; more often one date is missing.',
    fix: 'Add until: to the earlier one if a source gives it, or leave it, if both are true.',
  }),
  'unlinked-name': ({ name, marks }) => ({
    what: `${name} is in the archive and not yet marked in this text.`,
    why: 'A mark makes the sentence evidence on its page.',
    fix: `If that is meant, write ${marks}; if not, add plain: [${name}].`,
  }),
};

const LIKENESSES: Readonly<Record<string, string>> = {
  order: 'the same words in another order',
  pinyin: 'the same in pinyin',
  spelling: 'one letter apart',
};

function likeness(kind = ''): string {
  return LIKENESSES[kind] ?? kind;
}
