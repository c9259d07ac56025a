import { attributeValue, type HtmlOpenTag, type HtmlToken, tokenizeHtml } from '#text/html.ts';
import { withSidenotes } from './sidenotes.ts';

/** What the HTML of a text needs from the page it is shown on. */
export interface ProseContext {
  /** URL of a node's page in the page's language; undefined when it has none. */
  href(id: string): string | undefined;
  /** URL of a node's preview file. */
  preview(id: string): string | undefined;
  /** Conversion to the script of the page; undefined where the text has it already. */
  convert?: ((text: string) => string) | undefined;
  /** Title of a note box of a kind: note, tip, warning … */
  noteTitle(kind: string): string;
  /** HTML after a link to another site whose page is gone: a note that it is; empty for other links. */
  afterLink?: ((url: string) => string) | undefined;
  /** Heading of the footnotes, and the label of the links back to the text. */
  footnotes: { title: string; back: string };
}

const VERBATIM_ELEMENTS = new Set(['code', 'pre', 'script', 'style', 'kbd', 'samp']);
const READABLE_ATTRIBUTES = new Set(['alt', 'title', 'aria-label']);

/**
 * Adapts the HTML of a text to the page it is shown on: mention links get their URL and preview, note boxes their
 * title, footnotes a copy beside their reference, links to lost pages a note, and text and readable attributes the
 * script of the page. Code, URLs, ids and elements with `translate="no"` are left as they are.
 */
export function localizeHtml(source: string, context: ProseContext): string {
  const html = withSidenotes(source);
  const verbatim = verbatimTracker();
  let inFootnoteHeading = false;
  let address: string | undefined;
  return tokenizeHtml(html)
    .map((token) => {
      const written = html.slice(token.start, token.end);
      if (token.type === 'text') {
        const text = inFootnoteHeading ? context.footnotes.title : written;
        return verbatim.isOpen() || !context.convert ? text : context.convert(text);
      }
      verbatim.enter(token);
      inFootnoteHeading = token.type === 'open' && isFootnoteHeading(token);
      const isLink = 'name' in token && token.name === 'a';
      if (!isLink) return token.type === 'open' ? localizedTag(token, html, context) : written;
      const left = address;
      address = token.type === 'open' ? attributeValue(token, 'href') : undefined;
      if (token.type === 'open') return localizedTag(token, html, context);
      return written + (left && /^https?:/.test(left) ? (context.afterLink?.(left) ?? '') : '');
    })
    .join('');
}

/** Tracks whether a token is inside an element whose text must not be converted. */
function verbatimTracker() {
  let element: string | undefined;
  let depth = 0;
  return {
    isOpen: () => element !== undefined,
    enter(token: HtmlToken): void {
      if (token.type === 'open' && !token.empty) {
        if (element === undefined && isVerbatim(token)) element = token.name;
        if (token.name === element) depth += 1;
      }
      if (token.type === 'close' && token.name === element) {
        depth -= 1;
        if (depth === 0) element = undefined;
      }
    },
  };
}

function isVerbatim(tag: HtmlOpenTag): boolean {
  return VERBATIM_ELEMENTS.has(tag.name) || attributeValue(tag, 'translate') === 'no';
}

/** The heading that the Markdown processor puts above footnotes, in English and visually hidden. */
function isFootnoteHeading(tag: HtmlOpenTag): boolean {
  return attributeValue(tag, 'id') === 'footnote-label' && attributeValue(tag, 'class') === 'sr-only';
}

function localizedTag(tag: HtmlOpenTag, html: string, context: ProseContext): string {
  const mention = tag.name === 'a' && attributeValue(tag, 'data-mention');
  if (mention) return mentionTag(mention, context);
  if (isFootnoteHeading(tag)) return '<h2 id="footnote-label">';
  const note = tag.name === 'div' && attributeValue(tag, 'data-note');
  const localized = withReadableAttributes(tag, html, context);
  return note ? `${localized}<b>${context.noteTitle(note)}</b>` : localized;
}

/** A mention of a node without a page is a link without a URL, which HTML allows as a placeholder. */
function mentionTag(id: string, context: ProseContext): string {
  const [href, preview] = [context.href(id), context.preview(id)];
  if (!href) return '<a>';
  return `<a href="${href}" data-mention="${id}"${preview ? ` data-preview="${preview}"` : ''}>`;
}

/** The Markdown processor labels links back from a footnote in English, whatever the language of the text. */
const BACK_LABEL = /^Back to reference /;

function withReadableAttributes(tag: HtmlOpenTag, html: string, context: ProseContext): string {
  const { convert = (text: string) => text, footnotes } = context;
  const readable = tag.attributes.filter(({ name }) => READABLE_ATTRIBUTES.has(name));
  const parts = readable.map(({ valueStart, valueEnd }, index) => {
    const before = html.slice(readable[index - 1]?.valueEnd ?? tag.start, valueStart);
    return before + convert(html.slice(valueStart, valueEnd).replace(BACK_LABEL, `${footnotes.back} `));
  });
  return parts.join('') + html.slice(readable.at(-1)?.valueEnd ?? tag.start, tag.end);
}
