import { archiveCharFolder, type FoldedName, foldPersonName } from '#i18n/name-folding.ts';
import type { ContentFile, EntityEntry, UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { MAX_ID_LENGTH } from '#schemas/id.ts';
import { type Position, positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { type FoundName, findFoldedNames } from './name-finder.ts';

export const removedPeopleStayAway: Rule = {
  name: 'removed-people-stay-away',
  description:
    'No file mentions or names a person with listed: opt-out, in any script, order, spelling of blanks and marks, or in pinyin.',
  check: ({ entries, registers }) => {
    const people = entries.filter((entry) => entry.kind === 'person');
    const removed = people.filter(({ data }) => data.listed === 'opt-out');
    if (removed.length === 0) return [];
    const others = new Set(
      people.flatMap((entry) => (removed.includes(entry) ? [] : namesOf(entry).flatMap(allForms))),
    );
    const words = new Set(
      people.flatMap(({ data }) => (data.listed === 'opt-out' ? [] : data.names.flatMap(wordsOf))),
    );
    return removed.flatMap((person) => {
      const forms = { folded: identifyingForms(person, others), short: shortForms(person, words) };
      return [
        ...entries
          .filter((entry) => entry !== person)
          .flatMap((entry) => occurrences(entry, entry.prose, forms, person.id)),
        ...registers.flatMap((file) => occurrences(file, undefined, forms, person.id)),
      ];
    });
  },
};

/** What is looked for. */
interface RemovedForms {
  /** Folded forms, found however they are written. */
  folded: ReadonlySet<string>;
  /** Short names and handles, found only as they are written. */
  short: RegExp | undefined;
}

/** Every mention of a person, and every line with a name unless a mention is on it. */
function occurrences(
  file: ContentFile,
  prose: UncheckedEntry['prose'],
  forms: RemovedForms,
  id: string,
): Finding[] {
  const mentions: Position[] = (prose?.sentences ?? [])
    .flatMap((sentence) => sentence.mentions)
    .filter(({ target }) => target === `person:${id}`)
    .map(({ position }) => position);
  // A reference by id is not published: the graph leaves it out.
  const names = namesIn(file.text, forms)
    .filter(({ start, end }) => idAround(file.text, start, end) !== id)
    .map(({ start }) => positionAt(file.text, start));
  const isInPath = namesIn(file.file.replace(/\.\w+$/, ''), forms).length > 0;
  const lines = new Set(mentions.map(({ line }) => line));
  const first = isInPath ? [{ line: 1, column: 1 }] : [];
  return [
    ...mentions.map((position) => errorFinding('removed-person', file.file, position, { id })),
    ...[...first, ...names].flatMap((position) => {
      if (lines.has(position.line)) return [];
      lines.add(position.line);
      return [errorFinding('removed-name', file.file, position, { id })];
    }),
  ];
}

/** The longest run of characters that an id may have, around a part of a text. */
function idAround(text: string, start: number, end: number): string {
  const before = /[a-z0-9-]*$/.exec(text.slice(Math.max(0, start - MAX_ID_LENGTH), start))?.[0] ?? '';
  const after = /^[a-z0-9-]*/.exec(text.slice(end, end + MAX_ID_LENGTH))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

function namesOf(person: EntityEntry<'person'>): FoldedName[] {
  return person.data.names.map(({ value }) => foldPersonName(value));
}

function allForms({ orders, pinyin }: FoldedName): string[] {
  return [...orders, ...pinyin];
}

/** The forms of a person's names that no other person has and that are not too short to identify anybody. */
function identifyingForms(person: EntityEntry<'person'>, others: ReadonlySet<string>): Set<string> {
  const names = namesOf(person);
  const own = names.flatMap((name) => (name.han ? [name.same] : name.orders));
  const forms = [
    ...own.filter((form) => form.length > (/^\p{Script=Han}/u.test(form) ? 1 : 4)),
    ...names.flatMap(({ pinyin }) => pinyin).filter(({ length }) => length > 5),
  ];
  return new Set(forms.filter((form) => !others.has(form)));
}

/** Longest Latin name that is looked for only as it is written. */
const SHORT = 4;

function namesIn(text: string, { folded, short }: RemovedForms): FoundName[] {
  const found = short ? [...text.matchAll(short)] : [];
  return [
    ...findFoldedNames(text, folded, archiveCharFolder()),
    ...found.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ];
}

/**
 * Finds Latin names of four letters or fewer, with their capitals, and handles; one of two letters only behind a slash or
 * an @, because it may be an abbreviation elsewhere.
 * @param words words in the names of others
 */
function shortForms({ data }: EntityEntry<'person'>, words: ReadonlySet<string>): RegExp | undefined {
  const sources = data.names
    .filter(({ value }) => /^[\p{Script=Latin}\p{N}_.-]{2,}$/u.test(value) && value.length <= SHORT)
    .filter((name) => !wordsOf(name).some((word) => words.has(word)))
    .map(({ value, kind }) => {
      const before = kind === 'handle' && value.length < 3 ? '(?<=[/@])' : '(?<![\\p{L}\\p{N}])';
      return `${before}${RegExp.escape(value)}(?![\\p{L}\\p{N}])`;
    });
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'gu');
}

function wordsOf({ value }: { value: string }): string[] {
  return value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
