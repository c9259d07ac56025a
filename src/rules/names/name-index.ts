import { nodeId } from '#graph/model/node.ts';
import type { Conversion } from '#i18n/convert.ts';
import { isHan } from '#i18n/names.ts';
import type { Entry } from '#reader/entry.ts';
import type { Person } from '#schemas/person.ts';

/** A name somebody may write in a text, in the script they write in, and all that bear it. */
export interface KnownName {
  form: string;
  owners: readonly string[];
  /** True for the name in use in full; an alias can mean other things too. */
  full: boolean;
}

/** Where a known name stands in a text, in UTF-16 units. */
export interface NameMatch extends KnownName {
  start: number;
  end: number;
}

/** Every name of people and things that a text could mean, by its first two characters. */
export type NameIndex = ReadonlyMap<string, readonly KnownName[]>;

/** The names of an archive in both Chinese scripts; handles, misspellings and words too short to tell are left out. */
export function indexNames(entries: readonly Entry[], conversion: Conversion): NameIndex {
  const known = new Map<string, { owners: Set<string>; full: boolean }>();
  for (const entry of entries)
    for (const { form, full } of formsOf(entry))
      for (const written of inBothScripts(form, conversion)) {
        const name = known.get(written) ?? { owners: new Set(), full };
        known.set(written, {
          owners: name.owners.add(nodeId(entry.kind, entry.id)),
          full: name.full && full,
        });
      }
  const index = new Map<string, KnownName[]>();
  for (const [form, { owners, full }] of known) {
    const start = form.slice(0, 2);
    index.set(start, [...(index.get(start) ?? []), { form, owners: [...owners].sort(), full }]);
  }
  for (const names of index.values()) names.sort((a, b) => b.form.length - a.form.length);
  return index;
}

/** The known names in a text from left to right, the longest at each place. */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const name = index.get(text.slice(at, at + 2))?.find(({ form }) => stands(text, form, at));
    if (!name) continue;
    found.push({ ...name, start: at, end: at + name.form.length });
    at += name.form.length - 1;
  }
  return found;
}

interface Form {
  form: string;
  full: boolean;
}

interface Named {
  name: string | Record<string, string>;
  shortName?: string | Record<string, string>;
  aliases?: string[];
}

/** The names an entry may be written of by; those of events without a number would mean every edition. */
function formsOf(entry: Entry): Form[] {
  if (entry.kind === 'post' || entry.role !== 'entity') return [];
  if (entry.kind === 'person') return personForms(entry.data as Person);
  const { name, shortName, aliases = [] } = entry.data as Named;
  const forms = [
    ...spoken(name).map((form) => ({ form, full: true })),
    ...[...spoken(shortName), ...aliases].map((form) => ({ form, full: false })),
  ];
  return forms.filter(({ form }) => isTelling(form) && (entry.kind !== 'event' || /\d/.test(form)));
}

function spoken(words: Named['name'] | undefined): string[] {
  return typeof words === 'object' ? Object.values(words) : words === undefined ? [] : [words];
}

/** Two characters in Chinese, three letters with a capital among them in Latin. */
function isTelling(form: string): boolean {
  return isHan(form) ? [...form].length > 1 : form.length > 2 && /\p{Lu}/u.test(form);
}

/** People are written of by a Han name or by two words. */
function personForms({ names, listed }: Person): Form[] {
  if (listed === 'opt-out') return [];
  return names
    .filter(({ kind, show }) => kind !== 'handle' && kind !== 'misspelling' && show !== 'no')
    .map(({ value }) => ({ form: value, full: true }))
    .filter(({ form }) => (isHan(form) ? [...form].length > 1 : /\S\s\S/.test(form)));
}

function inBothScripts(name: string, { toHans, toHant }: Conversion): string[] {
  return isHan(name) ? [...new Set([name, toHans(name), toHant(name)])] : [name];
}

const WORD = /[\p{Script=Latin}\p{N}_@/#.-]/u;

/** A Latin name stands between characters that are no part of a word; a full stop may follow. */
function stands(text: string, form: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  const [before, after] = [text[at - 1] ?? '', text.slice(at + form.length)];
  const starts = !WORD.test(form[0] ?? '') || !WORD.test(before);
  const ends = !WORD.test(form.at(-1) ?? '') || !/^(?:[\p{Script=Latin}\p{N}_@/#-]|\.\w)/u.test(after);
  return starts && ends && !isPartOfName(text.slice(0, at), form, after);
}

/** `Linux` in `the Linux Foundation` is a piece of a name we do not know; at the head of a sentence it is not. */
function isPartOfName(before: string, form: string, after: string): boolean {
  if (isHan(form)) return false;
  const follows = /^ \p{Lu}/u.test(after);
  const [, words = '', last = ''] = /^(.*?)(\S+) $/su.exec(before) ?? [];
  return follows || (words.trim() !== '' && /^\p{Lu}[\p{Ll}\d]+$/u.test(last));
}
