import { hasWords } from './list-choice.ts';

/** What a reader may choose sessions by, as it stands in the address. */
export const KEYS = ['q', 'kind', 'person', 'project'] as const;
export type Key = (typeof KEYS)[number];
export type Choice = Readonly<Partial<Record<Key, string>>>;

/** What a session can be chosen by: its words in lower case, and its ids by key. */
export interface Choosable {
  words: string;
  ids: Readonly<Record<Exclude<Key, 'q'>, readonly string[]>>;
}

/** True when a session has every word asked for, and every id. */
export function chosen({ words, ids }: Choosable, { q = '', kind, person, project }: Choice): boolean {
  const has = (key: Exclude<Key, 'q'>, id: string | undefined) => !id || ids[key].includes(id);
  return has('kind', kind) && has('person', person) && has('project', project) && hasWords(words, q);
}

/** How many sessions each id of a key would leave, beside all that is chosen otherwise. */
export function countsOf(
  sessions: readonly Choosable[],
  key: Exclude<Key, 'q'>,
  choice: Choice,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const session of sessions)
    if (chosen(session, { ...choice, [key]: '' }))
      for (const id of session.ids[key]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Reads a choice from the query of an address. */
export function choiceIn(query: string): Choice {
  const given = new URLSearchParams(query);
  return Object.fromEntries(KEYS.flatMap((key) => (given.get(key) ? [[key, given.get(key) ?? '']] : [])));
}

/** Writes a choice into the query of an address and leaves the rest of it; empty when nothing is left. */
export function queryWith(query: string, choice: Choice): string {
  const given = new URLSearchParams(query);
  for (const key of KEYS) {
    if (choice[key]) given.set(key, choice[key]);
    else given.delete(key);
  }
  return given.size > 0 ? `?${given}` : '';
}
