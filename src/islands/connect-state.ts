/** The two ends asked about, as they stand in the address. */
export interface Ends {
  from: string;
  to: string;
}

/** The ends in the query of an address; empty where there is none. */
export function endsFrom(query: string): Ends {
  const asked = new URLSearchParams(query);
  return { from: asked.get('from')?.trim() ?? '', to: asked.get('to')?.trim() ?? '' };
}

/** The query of an address for two ends; colons stay as they are, so that it can be read. */
export function queryFor({ from, to }: Ends): string {
  const parts = [from && `from=${encoded(from)}`, to && `to=${encoded(to)}`].filter((part) => part);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function encoded(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
