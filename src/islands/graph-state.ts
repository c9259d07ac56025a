/** What the page of the graph shows, as it stands in the address. */
export interface GraphState {
  /** Id of the node in focus, or nothing. */
  at: string;
  /** Kinds and relations that are left out. */
  hidden: ReadonlySet<string>;
  /** First and last year; 0 where there is no bound. */
  from: number;
  until: number;
}

/** The state in the query of an address. */
export function stateFrom(query: string): GraphState {
  const asked = new URLSearchParams(query);
  const year = (name: string) => Number(/^\d{4}$/.exec(asked.get(name) ?? '')?.[0] ?? 0);
  const hidden = (asked.get('hide') ?? '').split(',').filter((word) => /^[a-z-]+$/.test(word));
  return {
    at: asked.get('at')?.trim() ?? '',
    hidden: new Set(hidden),
    from: year('from'),
    until: year('until'),
  };
}

/** The query of an address for a state; what is left out is in alphabetical order. */
export function queryOf({ at, hidden, from, until }: GraphState): string {
  const parts = [
    at && `at=${encodeURIComponent(at).replaceAll('%3A', ':')}`,
    hidden.size > 0 && `hide=${[...hidden].sort().join(',')}`,
    from > 0 && `from=${from}`,
    until > 0 && `until=${until}`,
  ].filter((part) => part);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
