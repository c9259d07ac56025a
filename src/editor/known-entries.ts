import { entrySessions } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import { isPrimary, type UncheckedEntry } from '#reader/entry.ts';
import { KINDS } from '#schemas/edge.ts';
import { isRecord } from '#schemas/references.ts';
import type { Text } from '#schemas/text.ts';
import { DEFAULT_VOCABULARY } from '#schemas/vocabulary.ts';

/** A value that a field can have, and the name an editor shows for it. */
export interface KnownValue {
  value: string;
  title: string;
}

/**
 * The values of the archive that fields refer to, in lists by name: a kind for ids (`person`), `typed-person` for
 * `person:id`, `session` for `event:id#session`, and `sources`, `topics`, `places`,
 * `roles`, `stages`, `metrics`. Files with errors are included.
 */
export function knownValues(archive: Archive): Record<string, KnownValue[]> {
  const entries = [...archive.entries, ...archive.broken];
  const kinds = KINDS.flatMap((kind) => {
    const ids = entries.filter((entry) => entry.kind === kind && isPrimary(entry)).map(knownEntry);
    const typed = ids.map(({ value, title }) => ({ value: `${kind}:${value}`, title }));
    return [[kind, ids] as const, [`typed-${kind}`, typed] as const];
  });
  const data = entries.map((entry) => (isRecord(entry.data) ? entry.data : {}));
  const vocabulary = archive.vocabulary ?? DEFAULT_VOCABULARY;
  const statistics = data.flatMap((fields) => fields['statistics']);
  return {
    ...Object.fromEntries(kinds),
    session: archive.entries.flatMap(knownSessions),
    sources: Object.entries(archive.sources).map(([value, { title }]) => ({ value, title })),
    topics: registerValues(archive.topics),
    places: registerValues(archive.places),
    roles: untitled(vocabulary.roles),
    stages: untitled(vocabulary.stages),
    metrics: untitled(statistics.map((statistic) => isRecord(statistic) && statistic['metric'])),
  };
}

function knownEntry({ id, data }: UncheckedEntry): KnownValue {
  const name = isRecord(data) ? (data['names'] ?? data['name'] ?? data['title']) : undefined;
  return { value: id, title: joinForms(name) };
}

function knownSessions(entry: UncheckedEntry): KnownValue[] {
  return entrySessions(entry).map(({ id, title }) => ({
    value: `event:${entry.id}#${id}`,
    title: joinForms(title),
  }));
}

/** A text in all its languages, or all forms of a name, on one line. */
function joinForms(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((form) => joinForms(isRecord(form) ? form['value'] : form)).join(' · ');
  return isRecord(value) ? Object.values(value).map(joinForms).join(' · ') : '';
}

function registerValues(register: Readonly<Record<string, { name: Text }>>): KnownValue[] {
  return Object.entries(register).map(([value, { name }]) => ({ value, title: joinForms(name) }));
}

function untitled(values: readonly unknown[]): KnownValue[] {
  const strings = new Set(values.filter((value) => typeof value === 'string'));
  return [...strings].sort().map((value) => ({ value, title: '' }));
}
