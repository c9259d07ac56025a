/** Ids of the two nodes to connect, as stored in the URL; empty where none is chosen. */
export interface PathEnds {
  from: string;
  to: string;
}

/** Reads the two ends from the query of a URL. */
export function parsePathEnds(query: string): PathEnds {
  const params = new URLSearchParams(query);
  return { from: params.get('from')?.trim() ?? '', to: params.get('to')?.trim() ?? '' };
}

/** The query of a URL for two ends; empty for none. Colons stay unescaped, for readable URLs. */
export function formatPathEnds({ from, to }: PathEnds): string {
  const params = [from && `from=${encodeId(from)}`, to && `to=${encodeId(to)}`].filter((param) => param);
  return params.length > 0 ? `?${params.join('&')}` : '';
}

function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
