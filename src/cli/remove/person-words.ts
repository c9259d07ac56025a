import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { Entry } from '#reader/entry.ts';
import type { Person } from '#schemas/person.ts';
import { hasHan } from '#text/han.ts';

/** The words by which a person can be recognized in a file. */
export interface PersonWords {
  id: string;
  /** Finds every name and handle; global. */
  pattern: RegExp;
  /** Finds handles and the id in ids and URLs, where a hyphen, a dot or a slash is no part of a word; global. */
  inIds: RegExp;
}

/**
 * The words of a person that no other person has: the id, every form of the name in both scripts, and the accounts in
 * `links`.
 * @param conversion between the Chinese scripts
 */
export function personWords(
  id: string,
  person: Pick<Person, 'names' | 'links'>,
  others: readonly Pick<Person, 'names'>[],
  conversion: Pick<ScriptConversion, 'personToHant' | 'personToHans'>,
): PersonWords {
  const taken = new Set(
    others.flatMap(({ names }) => names.flatMap(({ value }) => [value, ...value.split(' ')])),
  );
  const names = person.names.map(({ value }) => value).filter((value) => !taken.has(value));
  const accounts = Object.values(person.links ?? {}).flatMap((url) => accountOf(String(url)));
  const handles = [
    id,
    id.replaceAll('-', ''),
    ...accounts,
    ...person.names.flatMap(({ kind, value }) => (kind === 'handle' ? value : [])),
  ];
  const forms = names.flatMap((name) =>
    hasHan(name) ? [name, conversion.personToHant(name), conversion.personToHans(name)] : name,
  );
  const ids = new Set(
    [...handles, ...names.filter((name) => !hasHan(name)).map(slug)].filter((word) => word.length > 2),
  );
  return {
    id,
    pattern: wordPattern([...forms, ...ids]),
    inIds: wordPattern([...ids].map((word) => word.toLowerCase())),
  };
}

/** True if a text has one of the words. */
export function hasWord(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** The people of an archive but one. */
export function otherPeople(entries: readonly Entry[], id: string): Person[] {
  return entries.flatMap((entry) => (entry.kind === 'person' && entry.id !== id ? entry.data : []));
}

function accountOf(url: string): string[] {
  const last = new URL(url).pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return last ? [last.replace(/^@/, '')] : [];
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Latin words are not found inside longer ones; Han names are found anywhere. The longest come first. */
function wordPattern(words: readonly string[]): RegExp {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const sources = sorted.map((word) => {
    const escaped = RegExp.escape(word).replace(/\\x20/g, '[\\s_*]+');
    return hasHan(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(sources.join('|'), 'giu');
}
