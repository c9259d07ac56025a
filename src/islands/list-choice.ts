/** What a reader asks of a list, as it stands in the address. */
export interface ListChoice {
  q: string;
  order: 'newest' | 'oldest';
}

/** True when a row has every word asked for, whatever their case. */
export function hasWords(row: string, q: string): boolean {
  const words = row.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Reads a choice from the query of an address. */
export function listChoiceIn(query: string): ListChoice {
  const given = new URLSearchParams(query);
  return { q: given.get('q') ?? '', order: given.get('order') === 'oldest' ? 'oldest' : 'newest' };
}

/** Writes a choice into the query of an address and leaves the rest of it; empty when nothing is left. */
export function withListChoice(query: string, { q, order }: ListChoice): string {
  const given = new URLSearchParams(query);
  if (q.trim() === '') given.delete('q');
  else given.set('q', q.trim());
  if (order === 'oldest') given.set('order', order);
  else given.delete('order');
  return given.size > 0 ? `?${given}` : '';
}
