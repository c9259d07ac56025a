/** What a reader filters a list by, as stored in the URL. */
export interface ListChoice {
  q: string;
  /** Id of a place; empty for all. */
  place: string;
  order: 'newest' | 'oldest';
}

/** Reads a choice from the query of a URL. */
export function parseListChoice(query: string): ListChoice {
  const params = new URLSearchParams(query);
  return {
    q: params.get('q') ?? '',
    place: params.get('place') ?? '',
    order: params.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** True where a choice leaves rows out. */
export function isListFiltered({ q, place }: ListChoice): boolean {
  return q.trim() !== '' || place !== '';
}

/** Writes a choice into the query of a URL and keeps its other parameters; empty when there are none. */
export function withListChoice(query: string, { q, place, order }: ListChoice): string {
  const params = new URLSearchParams(query);
  const values = { q: q.trim(), place, order: order === 'oldest' ? order : '' };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '';
}
