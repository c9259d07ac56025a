import type { Conversion } from '#i18n/convert.ts';
import { foldName, isHan } from '#i18n/names.ts';
import type { Entry } from '#reader/entry.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Person } from '#schemas/person.ts';

/** A name of the archive in a text, with all it could stand for. */
export interface Hit {
  start: number;
  end: number;
  /** `kind:id` of everything that bears the name. */
  ids: readonly string[];
}

/** What the archive is called by, ready to be looked for. */
export interface Names {
  /** Names in running text, the longest where several begin; in either Chinese script. */
  hits(text: string): Hit[];
  /** Everything that bears exactly this name: people and organizations first. */
  called(name: string): readonly string[];
  /** The person or project whose page elsewhere this is. */
  at(url: string): string | undefined;
}

/** Finds the names of an archive in a text, from left to right. */
export type Find = (text: string) => readonly { start: number; end: number; owners: readonly string[] }[];

/**
 * Reads the names of an archive; people who asked to be in no output have none.
 * @param find names in running text, as the check finds those that are not marked
 */
export function namesOf(entries: readonly Entry[], conversion: Conversion, find: Find): Names {
  const named = entries.filter(({ kind, role }) => role === 'entity' && kind !== 'post').filter(isListed);
  const exact = new Map<string, Set<string>>();
  for (const entry of named)
    for (const form of formsOf(entry))
      if (!isNickname(entry, form)) {
        const key = foldName(form);
        exact.set(key, (exact.get(key) ?? new Set()).add(idOf(entry)));
      }
  const links = new Map(
    named.flatMap((entry) => linksOf(entry).map((url) => [plainUrl(url), idOf(entry)] as const)),
  );
  return {
    hits: (text) => hitsIn(text, find),
    called: (name) => [
      ...new Set(scripts(name, conversion).flatMap((script) => [...(exact.get(foldName(script)) ?? [])])),
    ],
    at: (url) => links.get(plainUrl(url)),
  };
}

interface Things {
  name?: unknown;
  shortName?: unknown;
  aliases?: string[];
  formerNames?: { name: unknown }[];
  repository?: string;
  links?: Record<string, string>;
}

function isListed({ kind, data }: Entry): boolean {
  return kind !== 'person' || (data as Person).listed !== 'opt-out';
}

function formsOf({ kind, data }: Entry): string[] {
  if (kind === 'person')
    return (data as Person).names
      .filter(({ show, kind: form }) => show !== 'no' && form !== 'misspelling')
      .map(({ value }) => value);
  const { name, shortName, aliases = [], formerNames = [] } = data as Things;
  return [
    ...new Set([
      ...texts(name),
      ...texts(shortName),
      ...aliases,
      ...formerNames.flatMap((former) => texts(former.name)),
    ]),
  ];
}

/** Many people are called Kevin. */
function isNickname({ kind, data }: Entry, form: string): boolean {
  return (
    kind === 'person' &&
    (data as Person).names.every((name) => name.value !== form || name.kind === 'nickname')
  );
}

function texts(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  return typeof text === 'object' && text !== null
    ? Object.values(text).filter((value) => typeof value === 'string')
    : [];
}

function linksOf({ kind, data }: Entry): string[] {
  const { links = {}, repository } = data as Things & Organization;
  const own = kind === 'person' ? ['github', 'website', 'twitter', 'blog', 'linkedin'] : ['github'];
  return [...own.flatMap((name) => links[name] ?? []), ...(repository ? [repository] : [])];
}

function scripts(form: string, { toHans, toHant }: Conversion): string[] {
  return isHan(form) ? [...new Set([form, toHans(form), toHant(form)])] : [form];
}

function idOf({ kind, id }: Entry): string {
  return `${kind}:${id}`;
}

function plainUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

/** Short Han names count only where words begin and end: 高策 is a name, in 提高策略 it is none. */
function hitsIn(text: string, find: Find): Hit[] {
  let edges: ReadonlySet<number> | undefined;
  return find(text).flatMap(({ start, end, owners }): Hit[] => {
    if (/^\p{Script=Han}{2,3}$/u.test(text.slice(start, end))) {
      edges ??= wordEdges(text);
      if (!edges.has(start) || !edges.has(end)) return [];
    }
    return [{ start, end, ids: owners }];
  });
}

function wordEdges(text: string): Set<number> {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return new Set([...words.map(({ index }) => index), text.length]);
}
