import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from './wording.ts';

/** Messages about people and their names. */
export const nameWordings = {
  'same-name': ({ name, other, id }) => ({
    what: `${name} is also a name in ${other}.`,
    why: 'Pages must distinguish people of the same name.',
    fix: mergeOrList(id),
  }),
  'similar-name': ({ name, theirs, other, id, similarity }) => ({
    what: `${name} could be ${theirs}, in ${other}: ${SIMILARITIES[similarity]}.`,
    why: 'If they are the same person, each of the two pages shows only part of the facts.',
    fix: mergeOrList(id),
  }),
  'removed-person': ({ id }) => ({
    what: `The text mentions person:${id}, who has opted out.`,
    why: 'A person who has opted out is not shown anywhere.',
    fix: 'Remove the mention and the name; describe what was done without the person.',
  }),
  'removed-name': ({ id }) => ({
    what: `This is a name of person:${id}, who has opted out.`,
    why: 'A person who has opted out is not shown anywhere.',
    fix: 'Remove the name here and in the rest of the file.',
  }),
  'hidden-name': ({ id }) => ({
    what: `This is a name of person:${id} that is hidden (show: no).`,
    why: 'A hidden name is in no page, list, search or data, whichever field has it.',
    fix: 'Write a name that the person shows, or remove show: no from the name.',
  }),
  'no-shown-name': () => ({
    what: 'Every name of this person is hidden (show: no).',
    why: 'The page of a person needs a name.',
    fix: 'Add a name to show, or write listed: opt-out to remove the person.',
  }),
  'name-only-linked': ({ account }) => ({
    what: `Only a name is known of this person, but the file has ${account}.`,
    why: 'It could belong to another person of the same name.',
    fix: 'Remove it, or write identity: editor with a source that shows that it is theirs.',
  }),
  'affiliation-ends-before-start': ({ from, until }) => ({
    what: `The affiliation ends (${until}) before it begins (${from}).`,
    why: 'The page would show a time that is impossible.',
    fix: 'Correct from: or until:.',
  }),
  'affiliation-twice': ({ one, two }) => ({
    what: `${two} repeats ${one}: the same organization, title and time.`,
    why: 'The page would show one job as two.',
    fix: 'Merge the two rows, or give each its own title: or dates.',
  }),
  'two-companies': ({ one, two }) => ({
    what: `${one} and ${two} overlap.`,
    why: 'Usually the end of the earlier job is missing.',
    fix: 'Add until: to the earlier row if a source states it; if both are true, change nothing.',
  }),
  'unlinked-name': ({ name, mentions }) => ({
    what: `The text has ${name}, which is in the archive, without a mention.`,
    why: 'A mention makes the sentence evidence on its page.',
    fix: `If it is meant, write ${mentions}; if not, add unlinkedNames: [${name}].`,
  }),
} satisfies Partial<Wordings>;

const SIMILARITIES: Readonly<Record<FindingArguments['similar-name']['similarity'], string>> = {
  order: 'the same words in another order',
  pinyin: 'the same pinyin',
  spelling: 'one letter differs',
};

function mergeOrList(id: string): string {
  return `If they are one person, merge the files; if not, add namesakes: [{ person: ${id}, difference: … }].`;
}
