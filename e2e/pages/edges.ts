import { FOLDERS } from '#schemas/folders.ts';
import { attributeValue } from '#text/html.ts';
import { ancestors, descendants, type HtmlElement, parseHtml } from '#text/html-tree.ts';

/** The connections that the page of a node shows. */
export interface ShownConnections {
  /** Edges by relation; `hasEvidence` when a quotation or a source can be opened at the edge or where it points. */
  edges: { relation: string; link: string; hasEvidence: boolean }[];
  /** Reasons why something is related, and whether each leads to evidence. */
  reasons: { link: string; hasEvidence: boolean }[];
  /** Links to other nodes outside of any edge, which have no evidence to open. */
  unmarkedLinks: string[];
}

const NODE_PATH = new RegExp(
  `^/[a-z-]+/(?:${Object.values(FOLDERS).join('|')})/[^/]+/(?!beside/|people/|programme/|sessions/)`,
);

/** Reads the connections from the HTML of a page, by the `data-` attributes that mark them. */
export function readConnections(html: string): ShownConnections {
  const all = [...descendants(parseHtml(html))];
  const main = all.find(({ name }) => name === 'main');
  const inMain = main ? [...descendants(main)] : [];
  const byId = new Map(
    all.flatMap((element) => {
      const id = attributeValue(element, 'id');
      return id ? [[id, element] as const] : [];
    }),
  );
  return {
    edges: inMain.flatMap((element) => {
      const relation = attributeValue(element, 'data-edge');
      if (relation === undefined) return [];
      return [{ relation, link: firstLink(element), hasEvidence: edgeHasEvidence(element, byId) }];
    }),
    reasons: inMain
      .filter((element) => has(element, 'data-reason'))
      .map((element) => ({
        link: firstLink(element),
        hasEvidence: [...descendants(element)].some((inner) => has(inner, 'data-proves')),
      })),
    unmarkedLinks: inMain.filter(isUnmarkedLink).map(href),
  };
}

function has(element: HtmlElement, attribute: string): boolean {
  return attributeValue(element, attribute) !== undefined;
}

function href(element: HtmlElement): string {
  return attributeValue(element, 'href') ?? '';
}

/**
 * An edge contains its evidence, or names in `data-proof` the id of the element that does; that may be another row,
 * which names it in turn.
 */
function edgeHasEvidence(edge: HtmlElement, byId: ReadonlyMap<string, HtmlElement>): boolean {
  const proof = attributeValue(edge, 'data-proof');
  const place = proof === undefined ? edge : byId.get(proof);
  if (!place || (place === edge && proof !== undefined)) return false;
  if (place !== edge && has(place, 'data-proof')) return edgeHasEvidence(place, byId);
  const isSourceBox = (attributeValue(place, 'class') ?? '').split(/\s+/).includes('source-box');
  return isSourceBox ? citesSource(place) : [...descendants(place)].some(isEvidence);
}

/** A quotation that links to a paragraph of the archive or names a source. */
function isEvidence(element: HtmlElement): boolean {
  return element.name === 'blockquote' && citesSource(element);
}

function citesSource(element: HtmlElement): boolean {
  return [...descendants(element)].some(
    (inner) => inner.name === 'cite' || (inner.name === 'a' && href(inner) !== ''),
  );
}

/**
 * A link to a node outside of edges, related items, pictures, navigation, evidence and paragraphs of text; paragraphs
 * are themselves the evidence.
 */
function isUnmarkedLink(element: HtmlElement): boolean {
  if (element.name !== 'a' || !NODE_PATH.test(href(element))) return false;
  return ![...ancestors(element)].some(
    (outer) =>
      has(outer, 'data-edge') ||
      has(outer, 'data-related') ||
      ['nav', 'figure'].includes(outer.name) ||
      attributeValue(outer, 'class') === 'evidence' ||
      /^(?:p-[0-9a-f]|user-content-fn-)/.test(attributeValue(outer, 'id') ?? ''),
  );
}

function firstLink(element: HtmlElement): string {
  const link = [...descendants(element)].find(({ name }) => name === 'a');
  return link ? href(link) : '';
}
