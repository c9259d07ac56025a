import { attributeValue, type HtmlOpenTag, tokenizeHtml } from '#text/html.ts';

/** What a page links to or loads, and what can be linked to on it. */
export interface PageLinks {
  ids: Set<string>;
  /** Ids that more than one element has. */
  doubledIds: string[];
  /** Values of `href`, `src` and `action`, in order. */
  links: string[];
}

/** Reads the links, the ids and the ids that occur twice from the HTML of a page. */
export function readPageLinks(html: string): PageLinks {
  const attributes = openTags(html).flatMap((tag) => tag.attributes);
  const ids = attributes.flatMap(({ name, value }) => (name === 'id' ? [value] : []));
  const seen = new Set<string>();
  return {
    ids: new Set(ids),
    doubledIds: ids.filter((id) => seen.size === seen.add(id).size),
    links: attributes.flatMap(({ name, value }) => (/^(?:href|src|action)$/.test(name) ? [value] : [])),
  };
}

/** The paths of a page's editions by their `hreflang`, from `<link rel="alternate">`. */
export function alternatePaths(html: string): Map<string, string> {
  const links = openTags(html).filter((tag) => tag.name === 'link' && attributeValue(tag, 'hreflang'));
  return new Map(
    links.map((tag) => [
      attributeValue(tag, 'hreflang') ?? '',
      new URL(attributeValue(tag, 'href') ?? '').pathname,
    ]),
  );
}

/** The path in `<link rel="canonical">`. */
export function canonicalPath(html: string): string | undefined {
  const link = openTags(html).find(
    (tag) => tag.name === 'link' && attributeValue(tag, 'rel') === 'canonical',
  );
  return link && new URL(attributeValue(link, 'href') ?? '').pathname;
}

function openTags(html: string): HtmlOpenTag[] {
  return tokenizeHtml(html).filter((token) => token.type === 'open');
}

/** The file and the id that a link inside leads to; undefined for a link to another site. */
export function resolveLink(from: string, link: string): { file: string; id: string } | undefined {
  const url = new URL(link, `http://site.test${from.replace(/index\.html$/, '')}`);
  if (url.host !== 'site.test') return undefined;
  const path = decodeURIComponent(url.pathname);
  return {
    file: path.endsWith('/') ? `${path}index.html` : path,
    id: decodeURIComponent(url.hash.slice(1)),
  };
}
