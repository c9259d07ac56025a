import { foldPersonName } from '#i18n/name-folding.ts';
import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { EntityEntry, Entry } from '#reader/entry.ts';
import { nameForms } from '#schemas/name-forms.ts';
import { rowIdsByName, rowNameKey } from '#schemas/register-names.ts';
import type { Topic } from '#schemas/topic.ts';
import { hasHan } from '#text/han.ts';

/** A place of a text where a name of the archive is. Offsets in UTF-16 code units. */
export interface NameOccurrence {
  start: number;
  end: number;
  /** `kind:id` of every entry that has this name. */
  ids: readonly string[];
}

/** Look-up of the people and things of an archive by name and by web address. */
export interface ArchiveNames {
  /** Names in running text, in either Chinese script; of names that begin at one place the longest. */
  occurrencesIn(text: string): NameOccurrence[];
  /** `kind:id` of every entry that has exactly this name. */
  idsNamed(name: string): readonly string[];
  /** `kind:id` of the person, project or organization whose page on another site this is. */
  ownerOfUrl(url: string): string | undefined;
  /** The topic that a tag, category or keyword of another site means, by `topics.yml`. */
  topicOfTag(tag: string): string | undefined;
}

/** Finds names in a text, from left to right. */
export type FindNames = (
  text: string,
) => readonly { start: number; end: number; owners: readonly string[] }[];

/**
 * Makes the look-up of an archive's names. People who opted out are not in it.
 * @param findNames finds names in running text; the same function as the check's for names without a mark
 */
export function archiveNames(
  entries: readonly Entry[],
  conversion: ScriptConversion,
  findNames: FindNames,
  topics: Readonly<Record<string, Topic>> = {},
): ArchiveNames {
  const topicIds = rowIdsByName(topics);
  const listed = entries.filter((entry) => entry.role === 'entity').filter(isListed);
  const idsByName = indexByName(listed);
  const idByUrl = new Map(
    listed.flatMap((entry) => ownUrls(entry).map((url) => [normalizeUrl(url), entryId(entry)] as const)),
  );
  return {
    occurrencesIn: (text) => wholeWordOccurrences(text, findNames),
    idsNamed: (name) => [
      ...new Set(
        inBothScripts(name, conversion).flatMap((form) => idsByName.get(foldPersonName(form).same) ?? []),
      ),
    ],
    ownerOfUrl: (url) => idByUrl.get(normalizeUrl(url)),
    topicOfTag: (tag) =>
      inBothScripts(tag, conversion).flatMap((form) => topicIds.get(rowNameKey(form)) ?? [])[0],
  };
}

function indexByName(entries: readonly EntityEntry[]): Map<string, string[]> {
  const index = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const form of entryNames(entry)) {
      const key = foldPersonName(form).same;
      if (!isNickname(entry, form)) index.set(key, (index.get(key) ?? new Set()).add(entryId(entry)));
    }
  return new Map([...index].map(([name, ids]) => [name, [...ids]]));
}

function isListed(entry: EntityEntry): boolean {
  return entry.kind !== 'person' || entry.data.listed !== 'opt-out';
}

function entryNames(entry: EntityEntry): string[] {
  if (entry.kind === 'person')
    return entry.data.names
      .filter(({ show, kind: form }) => show !== 'no' && form !== 'misspelling')
      .map(({ value }) => value);
  const { full, short, aliases, former } = nameForms(entry.data);
  return [...new Set([...full, ...short, ...aliases, ...former])];
}

/** A nickname such as Kevin belongs to too many people to identify one. */
function isNickname(entry: EntityEntry, form: string): boolean {
  if (entry.kind !== 'person') return false;
  return entry.data.names.every((name) => name.value !== form || name.kind === 'nickname');
}

function ownUrls({ kind, data }: EntityEntry): string[] {
  const { links = {} } = data;
  const repository = 'repository' in data ? data.repository : undefined;
  const keys = kind === 'person' ? ['github', 'website', 'twitter', 'blog', 'linkedin'] : ['github'];
  return [...keys.flatMap((key) => links[key] ?? []), ...(repository ? [repository] : [])];
}

function inBothScripts(form: string, { toHans, toHant }: ScriptConversion): string[] {
  return hasHan(form) ? [...new Set([form, toHans(form), toHant(form)])] : [form];
}

function entryId({ kind, id }: EntityEntry): string {
  return `${kind}:${id}`;
}

function normalizeUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

/** A Han name of two or three characters counts only as a word of its own: 高策 is a name, but not in 提高策略. */
function wholeWordOccurrences(text: string, findNames: FindNames): NameOccurrence[] {
  let boundaries: ReadonlySet<number> | undefined;
  return findNames(text).flatMap(({ start, end, owners }): NameOccurrence[] => {
    if (/^\p{Script=Han}{2,3}$/u.test(text.slice(start, end))) {
      boundaries ??= wordBoundaries(text);
      if (!boundaries.has(start) || !boundaries.has(end)) return [];
    }
    return [{ start, end, ids: owners }];
  });
}

function wordBoundaries(text: string): Set<number> {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return new Set([...words.map(({ index }) => index), text.length]);
}
