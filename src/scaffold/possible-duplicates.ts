import { entrySessions, nodeId } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { nameSimilarity, normalizeForSimilarity } from '#rules/names/name-similarity.ts';
import { nameForms, textForms } from '#schemas/name-forms.ts';
import type { PossibleDuplicate, ScaffoldKind } from './model.ts';

/** The names and the source of an entry that is to be added. */
export interface Candidate {
  kind: ScaffoldKind;
  names: readonly string[];
  /** URL of its source, for a post. */
  sourceUrl?: string;
  /** Id of the event, for a session. */
  event?: string;
}

/**
 * Entries that may be the same as a candidate: of its kind, and with the same name in any script or word order, the
 * same pinyin, one letter of difference, or the same source.
 */
export function findPossibleDuplicates(candidate: Candidate, archive: Archive): PossibleDuplicate[] {
  const names = candidate.names.map(normalizeForSimilarity);
  return archive.entries.flatMap((entry): PossibleDuplicate[] => {
    for (const { id, name } of comparableNames(entry, candidate)) {
      const other = normalizeForSimilarity(name);
      const isSame = names.some(({ same }) => same === other.same);
      const reason = isSame ? 'the same name' : names.map((own) => nameSimilarity(own, other)).find(Boolean);
      if (reason) return [{ id, file: entry.file, name, reason }];
    }
    return sameSource(entry, candidate);
  });
}

function comparableNames(entry: Entry, { kind, event }: Candidate): { id: string; name: string }[] {
  if (kind === 'session')
    return entry.id === event
      ? entrySessions(entry).flatMap(({ id, title }) =>
          textForms(title).map((name) => ({ id: `event:${entry.id}#${id}`, name })),
        )
      : [];
  if (entry.kind !== kind || entry.role === 'programme') return [];
  return entryNames(entry).map((name) => ({ id: nodeId(entry.kind, entry.id), name }));
}

function entryNames(entry: Entry): string[] {
  if (entry.kind === 'person') return entry.data.names.map(({ value }) => value);
  if (entry.kind === 'post') return [entry.data.title];
  if (entry.role === 'programme') return [];
  const { full, short, aliases } = nameForms(entry.data);
  return [...full, ...short, ...aliases];
}

function sameSource(entry: Entry, { kind, sourceUrl }: Candidate): PossibleDuplicate[] {
  if (kind !== 'post' || entry.role !== 'original' || sourceUrl === undefined) return [];
  const { title, source } = entry.data;
  if (normalizeUrl(source?.url) !== normalizeUrl(sourceUrl)) return [];
  return [{ id: nodeId('post', entry.id), file: entry.file, name: title, reason: 'the same source' }];
}

/** Without scheme, `www.`, a slash at the end and a fragment. */
function normalizeUrl(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
}
