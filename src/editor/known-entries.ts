import { entrySessions } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import type { UncheckedEntry } from '#reader/entry.ts';
import { KINDS } from '#schemas/edge.ts';
import { isRecord } from '#schemas/references.ts';

/** Something an author can name in a field: what is written, and what a person calls it. */
export interface Known {
  value: string;
  title: string;
}

/**
 * Everything the archive has that a field can name, in lists by name: a kind for bare ids (`person`), `typed-` and a
 * kind for `kind:id`, `session` for `event:id#session`, and `sources`, `tags`, `metrics`.
 */
export function known(archive: Archive): Record<string, Known[]> {
  const entries = [...archive.entries, ...archive.broken];
  const kinds = KINDS.flatMap((kind) => {
    const bare = entries.filter((entry) => entry.kind === kind && isOwn(entry)).map(named);
    return [
      [kind, bare],
      [`typed-${kind}`, bare.map(({ value, title }) => ({ value: `${kind}:${value}`, title }))],
    ] as const;
  });
  const sources = Object.entries(archive.sources).map(([value, { title }]) => ({ value, title }));
  const data = entries.map((entry) => (isRecord(entry.data) ? entry.data : {}));
  return {
    ...Object.fromEntries(kinds),
    session: archive.entries.flatMap(sessions),
    sources,
    tags: words(data.flatMap(({ tags }) => tags)),
    metrics: words(
      data.flatMap(({ statistics }) => statistics).map((figure) => isRecord(figure) && figure['metric']),
    ),
  };
}

/** True for the file that makes an id exist, not a translation or a programme beside it. */
function isOwn({ role }: UncheckedEntry): boolean {
  return role === 'entity' || role === 'original';
}

function named({ id, data }: UncheckedEntry): Known {
  return { value: id, title: isRecord(data) ? titleOf(data['names'] ?? data['name'] ?? data['title']) : '' };
}

function sessions(entry: UncheckedEntry): Known[] {
  return entrySessions(entry).map(({ id, title }) => ({
    value: `event:${entry.id}#${id}`,
    title: titleOf(title),
  }));
}

/** Words in every language, or every form of a name, in one line. */
function titleOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((name) => titleOf(isRecord(name) ? name['value'] : name)).join(' · ');
  return isRecord(value) ? Object.values(value).map(titleOf).join(' · ') : '';
}

function words(values: readonly unknown[]): Known[] {
  const found = new Set(values.filter((value) => typeof value === 'string'));
  return [...found].sort().map((value) => ({ value, title: '' }));
}
