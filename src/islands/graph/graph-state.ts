/** What the graph page shows, as stored in its URL. */
export interface GraphState {
  /** Id of the node in focus; empty for none. */
  at: string;
  /** Kinds and relations that are filtered out. */
  hidden: ReadonlySet<string>;
  /** First and last year; 0 for no bound. */
  from: number;
  until: number;
}

/** Reads the state from the query of a URL; invalid values are left out. */
export function parseGraphState(query: string): GraphState {
  const params = new URLSearchParams(query);
  const year = (name: string) => Number(/^\d{4}$/.exec(params.get(name) ?? '')?.[0] ?? 0);
  const hidden = (params.get('hide') ?? '').split(',').filter((name) => /^[a-z-]+$/.test(name));
  return {
    at: params.get('at')?.trim() ?? '',
    hidden: new Set(hidden),
    from: year('from'),
    until: year('until'),
  };
}

/** The query of a URL for a state; empty for the initial state. Colons stay unescaped, for readable URLs. */
export function formatGraphState({ at, hidden, from, until }: GraphState): string {
  const params = [
    at && `at=${encodeURIComponent(at).replaceAll('%3A', ':')}`,
    hidden.size > 0 && `hide=${[...hidden].sort().join(',')}`,
    from > 0 && `from=${from}`,
    until > 0 && `until=${until}`,
  ].filter((param) => param);
  return params.length > 0 ? `?${params.join('&')}` : '';
}
