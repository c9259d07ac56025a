import { attributeValue, tokenizeHtml } from '#text/html.ts';

/** Elements that may contain no `span` directly: the anchor is before them. */
const WITHOUT_TEXT = new Set(['table', 'ul', 'ol', 'dl']);

/**
 * Gives the paragraphs of a text their former ids too, as empty elements, so that old links to them still lead there.
 * @param formerIds ids of former paragraphs by the id of the present one
 */
export function withFormerIds(html: string, formerIds: ReadonlyMap<string, readonly string[]>): string {
  if (formerIds.size === 0) return html;
  return tokenizeHtml(html)
    .map((token) => {
      const written = html.slice(token.start, token.end);
      const id = token.type === 'open' ? attributeValue(token, 'id') : undefined;
      const anchors = ((id && formerIds.get(id)) || [])
        .map((former) => `<span id="${former}" data-former></span>`)
        .join('');
      return token.type === 'open' && WITHOUT_TEXT.has(token.name) ? anchors + written : written + anchors;
    })
    .join('');
}
