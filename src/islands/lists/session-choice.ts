import type { CharFolder } from '#text/char-folding.ts';
import { containsFolded } from '#text/name-folding.ts';

/** What sessions can be filtered by, besides their text; the names of the URL's parameters. */
export const SESSION_FACETS = [
  'event',
  'kind',
  'topic',
  'language',
  'person',
  'project',
  'video',
  'slides',
] as const;
/** All parameters of the filter in the URL; `q` is the text. */
export const SESSION_FILTERS = ['q', ...SESSION_FACETS] as const;
type SessionFilter = (typeof SESSION_FILTERS)[number];
export type SessionFacet = (typeof SESSION_FACETS)[number];
export type SessionChoice = Readonly<Partial<Record<SessionFilter, string>>>;

/** A session as the filter compares it: its text and its values of each facet. */
export interface FilterableSession {
  text: string;
  values: Readonly<Partial<Record<SessionFacet, readonly string[]>>>;
}

/** True when a session contains each word, folded, and has each value of a choice. */
export function matchesChoice(
  { text, values }: FilterableSession,
  choice: SessionChoice,
  foldChar: CharFolder,
): boolean {
  const has = (facet: SessionFacet) => !choice[facet] || (values[facet] ?? []).includes(choice[facet]);
  return SESSION_FACETS.every(has) && containsFolded(text, choice.q ?? '', foldChar);
}

/** Number of sessions with each value of a facet, given the choices of the other facets. */
export function facetCounts(
  sessions: readonly FilterableSession[],
  facet: SessionFacet,
  choice: SessionChoice,
  foldChar: CharFolder,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const session of sessions)
    if (matchesChoice(session, { ...choice, [facet]: '' }, foldChar))
      for (const value of session.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Reads a choice from the query of a URL. */
export function parseSessionChoice(query: string): SessionChoice {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    SESSION_FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])),
  );
}

/** Writes a choice into the query of a URL and keeps its other parameters; empty when there are none. */
export function withSessionChoice(query: string, choice: SessionChoice): string {
  const params = new URLSearchParams(query);
  for (const name of SESSION_FILTERS) {
    if (choice[name]) params.set(name, choice[name]);
    else params.delete(name);
  }
  return params.size > 0 ? `?${params}` : '';
}
