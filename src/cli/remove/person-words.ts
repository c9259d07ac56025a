import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { Entry } from '#reader/entry.ts';
import type { Person } from '#schemas/person.ts';
import { hasHan } from '#text/han.ts';

/** The words by which a person can be recognized in a file. */
export interface PersonWords {
  id: string;
  /** Posts about this person alone, which are removed too. */
  posts: readonly string[];
  /** Parts of the Latin names and handles that a footnote label may contain, in lower case. */
  labelParts: readonly string[];
  /** Finds every name and handle; global. */
  pattern: RegExp;
  /** Finds handles and the id in ids and URLs, where hyphens, dots and slashes separate words; global. */
  inIds: RegExp;
}

/**
 * The words of a person that no other person has: the id, every form of the name in both scripts, the accounts in
 * `links`, and the names as texts write them, such as pinyin.
 * @param conversion between the Chinese scripts
 * @param written names found in texts, see `personNameFinder`
 */
export function personWords(
  id: string,
  person: Pick<Person, 'names' | 'links'>,
  others: readonly Pick<Person, 'names'>[],
  conversion: Pick<ScriptConversion, 'personToHant' | 'personToHans'>,
  written: readonly string[] = [],
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
    [...handles, ...[...names, ...written].filter((name) => !hasHan(name)).map(slug)].filter(
      (word) => word.length > 2,
    ),
  );
  return {
    id,
    posts: [],
    labelParts: [...ids].flatMap((word) => word.toLowerCase().split('-')).filter((part) => part.length > 2),
    pattern: wordPattern([...forms, ...ids, ...written]),
    inIds: wordPattern([...ids].map((word) => word.toLowerCase())),
  };
}

/** True if a text has one of the words. */
export function hasWord(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** The people of an archive but one, and but those who opted out: their names identify nobody else. */
export function otherPeople(entries: readonly Entry[], id: string): Person[] {
  return entries.flatMap((entry) =>
    entry.kind === 'person' && entry.id !== id && entry.data.listed !== 'opt-out' ? entry.data : [],
  );
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
