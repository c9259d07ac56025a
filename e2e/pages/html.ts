/** What a built page links to, loads and can be pointed at. Read by pattern: the pages are our own. */
export interface Marked {
  ids: Set<string>;
  links: string[];
}

const ATTRIBUTE = /\s(id|href|src|action)="([^"]*)"/g;

/** Ids and addresses in the markup of a page. */
export function marked(html: string): Marked {
  const found = [...html.matchAll(ATTRIBUTE)].map(([, name, value = '']) => ({ name, value: decode(value) }));
  return {
    ids: new Set(found.flatMap(({ name, value }) => (name === 'id' ? [value] : []))),
    links: found.flatMap(({ name, value }) => (name === 'id' ? [] : [value])),
  };
}

/** The languages of a page with their addresses, as its head says. */
export function languages(html: string): Map<string, string> {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return new Map([...links].map(([, tag = '', href = '']) => [tag, new URL(href).pathname]));
}

/** The path of the page a page says it stands for. */
export function canonical(html: string): string | undefined {
  const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return url && new URL(url).pathname;
}

function decode(value: string): string {
  return value
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"');
}
