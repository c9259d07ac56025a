/** What a reader filters a list by, as stored in the URL. */
export interface ListChoice {
  q: string;
  order: 'newest' | 'oldest';
}

/** Reads a choice from the query of a URL. */
export function parseListChoice(query: string): ListChoice {
  const params = new URLSearchParams(query);
  return { q: params.get('q') ?? '', order: params.get('order') === 'oldest' ? 'oldest' : 'newest' };
}

/** Writes a choice into the query of a URL and keeps its other parameters; empty when there are none. */
export function withListChoice(query: string, { q, order }: ListChoice): string {
  const params = new URLSearchParams(query);
  if (q.trim() === '') params.delete('q');
  else params.set('q', q.trim());
  if (order === 'oldest') params.set('order', order);
  else params.delete('order');
  return params.size > 0 ? `?${params}` : '';
}
