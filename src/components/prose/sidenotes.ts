import { attributeValue, type HtmlOpenTag, type HtmlToken, tokenizeHtml } from '#text/html.ts';

const NOTE_ID = 'user-content-fn-';

/**
 * Copies each footnote beside the line that refers to it, for wide screens. Screen readers and the search use the
 * list at the end, which has links; the copy is hidden from both and has none.
 */
export function withSidenotes(html: string): string {
  const tokens = tokenizeHtml(html);
  const notes = noteTexts(html, tokens);
  if (notes.size === 0) return html;
  return tokens
    .map((token, index) => {
      const written = html.slice(token.start, token.end);
      const reference =
        token.type === 'close' && token.name === 'sup' && referenceBefore(html, tokens, index);
      const text = reference && notes.get(reference.id);
      if (!reference || !text) return written;
      return `${written}<small class="sidenote" aria-hidden="true" data-search-ignore><sup>${reference.number}</sup> ${text}</small>`;
    })
    .join('');
}

/** The first paragraph of each footnote, without links and ids. */
function noteTexts(html: string, tokens: readonly HtmlToken[]): Map<string, string> {
  const notes = new Map<string, string>();
  let id: string | undefined;
  let start: number | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'open' && token.name === 'li') id = noteId(token);
    if (id !== undefined && token.type === 'open' && token.name === 'p') start ??= index + 1;
    if (id !== undefined && start !== undefined && token.type === 'close' && token.name === 'p') {
      notes.set(id, withoutLinks(html, tokens.slice(start, index)));
      id = start = undefined;
    }
  }
  return notes;
}

function noteId(tag: HtmlOpenTag): string | undefined {
  const id = attributeValue(tag, 'id');
  return id?.startsWith(NOTE_ID) ? id.slice(NOTE_ID.length) : undefined;
}

/** The footnote id and number of the reference that the closing tag at an index ends: `<sup><a href="#…">1</a></sup>`. */
function referenceBefore(
  html: string,
  tokens: readonly HtmlToken[],
  index: number,
): { id: string; number: string } | undefined {
  const isBlank = (token: HtmlToken) => token.type === 'text' && token.text.trim() === '';
  const [sup, link, number, close] = tokens
    .slice(Math.max(0, index - 6), index)
    .filter((token) => !isBlank(token))
    .slice(-4);
  if (sup?.type !== 'open' || sup.name !== 'sup' || link?.type !== 'open' || link.name !== 'a')
    return undefined;
  const href = attributeValue(link, 'href');
  if (number?.type !== 'text' || close?.type !== 'close' || !href?.startsWith(`#${NOTE_ID}`))
    return undefined;
  return { id: href.slice(NOTE_ID.length + 1), number: html.slice(number.start, number.end) };
}

/** Ids may be on a page only once, and the copy must not be reachable by keyboard. */
function withoutLinks(html: string, tokens: readonly HtmlToken[]): string {
  let text = '';
  let inBackLink = false;
  for (const token of tokens) {
    const isLink = (token.type === 'open' || token.type === 'close') && token.name === 'a';
    if (token.type === 'open' && isBackLink(token)) {
      inBackLink = true;
      text = text.trimEnd();
    } else if (!inBackLink && !isLink) text += withoutId(html, token);
    if (token.type === 'close' && token.name === 'a') inBackLink = false;
  }
  return text;
}

function isBackLink(tag: HtmlOpenTag): boolean {
  return tag.name === 'a' && tag.attributes.some(({ name }) => name === 'data-footnote-backref');
}

function withoutId(html: string, token: HtmlToken): string {
  const id = token.type === 'open' ? token.attributes.find(({ name }) => name === 'id') : undefined;
  if (!id) return html.slice(token.start, token.end);
  return html.slice(token.start, id.start).trimEnd() + html.slice(id.end, token.end);
}
