import { archiveCharFolder, type FoldedName, foldPersonName } from '#i18n/name-folding.ts';
import type { Person } from '#schemas/person.ts';
import { type FoundName, findFoldedNames } from './name-finder.ts';

type Names = Pick<Person, 'names'>;

/** Finds the names of one person in a text, however they are written. */
export type PersonNameFinder = (text: string) => FoundName[];

/**
 * Finds every form of a person's names that nobody else has and that is not too short to identify anybody: in both
 * scripts, in each order, with other blanks and marks, in pinyin.
 * @param others people whose names do not identify this one
 */
export function personNameFinder(person: Names, others: readonly Names[]): PersonNameFinder {
  const taken = new Set(others.flatMap((other) => namesOf(other).flatMap(allForms)));
  const folded = identifyingForms(person, taken);
  const short = shortForms(person, new Set(others.flatMap(({ names }) => names.flatMap(wordsOf))));
  return (text) => {
    const found = short ? [...text.matchAll(short)] : [];
    return [
      ...findFoldedNames(text, folded, archiveCharFolder()),
      ...found.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ];
  };
}

function namesOf({ names }: Names): FoldedName[] {
  return names.map(({ value }) => foldPersonName(value));
}

function allForms({ orders, pinyin }: FoldedName): string[] {
  return [...orders, ...pinyin];
}

function identifyingForms(person: Names, others: ReadonlySet<string>): Set<string> {
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

/**
 * Finds Latin names of four letters or fewer, with their capitals, and handles; one of two letters only after a slash
 * or an @, because elsewhere it may be an abbreviation.
 * @param words words in the names of others
 */
function shortForms({ names }: Names, words: ReadonlySet<string>): RegExp | undefined {
  const sources = names
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
