import { FOLDERS } from '#schemas/folders.ts';
import { around, type Element, elements, hasClass, within } from './markup.ts';

/** What a page says is connected. */
export interface Shown {
  /** Relations of the edges it shows, each with true when it opens to a sentence or a source. */
  edges: { relation: string; where: string; proven: boolean }[];
  /** Reasons why something is related, and whether each leads to what shows it. */
  reasons: { where: string; proven: boolean }[];
  /** Links to things of the archive that stand outside of any edge, and so have nothing to open. */
  bare: string[];
}

const ENTITY = new RegExp(`^/[a-z-]+/(?:${Object.values(FOLDERS).join('|')})/[^/]+/(?!beside/)`);

/** Reads the edges of a page of one thing: elements marked with their relation, and links that no mark holds. */
export function shownOn(html: string): Shown {
  const all = [...within(elements(html))];
  const main = all.find(({ tag }) => tag === 'main');
  const inside = main ? [...within(main)] : [];
  const byId = new Map(
    all.flatMap((element) => (element.attributes['id'] ? [[element.attributes['id'], element]] : [])),
  );
  return {
    edges: inside
      .filter(({ attributes }) => attributes['data-edge'] !== undefined)
      .map((element) => ({
        relation: element.attributes['data-edge'] ?? '',
        where: firstLink(element),
        proven: isProven(element, byId),
      })),
    reasons: inside
      .filter(({ attributes }) => attributes['data-reason'] !== undefined)
      .map((element) => ({
        where: firstLink(element),
        proven: [...within(element)].some(({ attributes }) => attributes['data-proves'] !== undefined),
      })),
    bare: inside.filter(isBare).map(({ attributes }) => attributes['href'] ?? ''),
  };
}

/** An edge opens when it holds evidence, or points at the place on its page that does. */
function isProven(edge: Element, byId: ReadonlyMap<string, Element>): boolean {
  const proof = edge.attributes['data-proof'];
  const place = proof === undefined ? edge : byId.get(proof);
  if (!place) return false;
  return hasClass(place, 'source-box') ? citesSomething(place) : [...within(place)].some(isEvidence);
}

/** A quotation that leads to a paragraph of ours or names a source. */
function isEvidence(element: Element): boolean {
  return element.tag === 'blockquote' && citesSomething(element);
}

function citesSomething(element: Element): boolean {
  return [...within(element)].some(
    ({ tag, attributes }) => tag === 'cite' || (tag === 'a' && attributes['href']),
  );
}

/**
 * A link to a thing outside of edges, of what is related and says why, of pictures, of ways about, and of paragraphs,
 * whose sentences are themselves what is opened elsewhere.
 */
function isBare(element: Element): boolean {
  if (element.tag !== 'a' || !ENTITY.test(element.attributes['href'] ?? '')) return false;
  return ![...around(element)].some(
    (outer) =>
      outer.attributes['data-edge'] !== undefined ||
      outer.attributes['data-related'] !== undefined ||
      ['nav', 'figure'].includes(outer.tag) ||
      /^(?:p-[0-9a-f]|user-content-fn-)/.test(outer.attributes['id'] ?? ''),
  );
}

function firstLink(element: Element): string {
  return [...within(element)].find(({ tag }) => tag === 'a')?.attributes['href'] ?? '';
}
