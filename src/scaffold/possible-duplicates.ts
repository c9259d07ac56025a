import { nodeId, entrySessions } from '#graph/model/node.ts';
import { converter } from '#i18n/convert.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { nameSimilarity, nameNormalizer } from '#rules/names/name-similarity.ts';
import type { Person } from '#schemas/person.ts';
import type { Post } from '#schemas/post.ts';
import type { Text } from '#schemas/text.ts';
import type { Begun } from './questions.ts';

/** Something the archive has that may be what somebody is about to add. */
export interface Near {
  id: string;
  file: string;
  name: string;
  why: 'the same name' | 'order' | 'pinyin' | 'spelling' | 'the same source';
}

/** What to compare: the names of the new entry, and the address of its source. */
export interface Newcomer {
  kind: Begun;
  names: readonly string[];
  sourceUrl?: string;
  /** The event a session belongs to. */
  event?: string;
}

/** Everything of the same kind whose name, in any script or order, in pinyin or one letter apart, is the new one's. */
export function nearTo(newcomer: Newcomer, archive: Archive): Near[] {
  const read = nameNormalizer(converter(archive.terms.phrases));
  const fresh = newcomer.names.map(read);
  return archive.entries.flatMap((entry): Near[] => {
    for (const { id, name } of namesOf(entry, newcomer)) {
      const theirs = read(name);
      const same = fresh.some((mine) => mine.same === theirs.same);
      const why = same ? 'the same name' : fresh.map((mine) => nameSimilarity(mine, theirs)).find(Boolean);
      if (why) return [{ id, file: entry.file, name, why }];
    }
    return hasSource(entry, newcomer) ? [nearBySource(entry)] : [];
  });
}

function namesOf(entry: Entry, { kind, event }: Newcomer): { id: string; name: string }[] {
  if (kind === 'session')
    return entry.id === event
      ? entrySessions(entry).flatMap((session) =>
          spoken(session.title).map((name) => ({ id: `event:${entry.id}#${session.id}`, name })),
        )
      : [];
  if (entry.kind !== kind || entry.role === 'programme') return [];
  return wordsOf(entry).map((name) => ({ id: nodeId(entry.kind, entry.id), name }));
}

function wordsOf({ kind, data }: Entry): string[] {
  if (kind === 'person') return (data as Person).names.map(({ value }) => value);
  const {
    title,
    name,
    shortName,
    aliases = [],
  } = data as Record<'title' | 'name' | 'shortName', Words> & {
    aliases?: string[];
  };
  return [...spoken(title), ...spoken(name), ...spoken(shortName), ...aliases];
}

type Words = Text | undefined;

function spoken(words: Words): string[] {
  return typeof words === 'object'
    ? Object.values(words).flatMap((form) => form ?? [])
    : words === undefined
      ? []
      : [words];
}

function hasSource(entry: Entry, { kind, sourceUrl }: Newcomer): boolean {
  if (kind !== 'post' || entry.role !== 'original' || sourceUrl === undefined) return false;
  return bare((entry.data as Post).source?.url) === bare(sourceUrl);
}

function nearBySource(entry: Entry): Near {
  const { title } = entry.data as Post;
  return { id: nodeId('post', entry.id), file: entry.file, name: title, why: 'the same source' };
}

function bare(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
}
