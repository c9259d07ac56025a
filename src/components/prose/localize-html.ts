import { withSidenotes } from './sidenotes.ts';

/** What a page knows that the prose on it needs. */
export interface Loom {
  /** Address of a node's page in the page's language; nothing when it has none. */
  href(id: string): string | undefined;
  preview(id: string): string | undefined;
  /** Conversion to the page's script, where it is not the text's own. */
  convert?: ((text: string) => string) | undefined;
  /** The word over a note of a kind: note, tip, warning … */
  noteTitle(kind: string): string;
  /** The heading of the footnotes, and what leads from one back to the text. */
  footnotes: { title: string; back: string };
}

const TOKEN = /<!--[\s\S]*?-->|<\/?[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g;
const VERBATIM = /^<(code|pre|script|style|kbd|samp)\b|^<(\w+)\b[^>]*\btranslate="no"/;
const MENTION = /^<a\b[^>]*\bdata-mention="([^"]+)"/;
const NOTE = /^<div\b[^>]*\bdata-note="([^"]+)"/;

/**
 * Fits the HTML of a text to the page it stands on: mention links get their address and preview, note boxes their
 * title, and running text its script. Code, addresses, ids and whatever carries `translate="no"` stay as they are.
 */
export function weave(source: string, loom: Loom): string {
  const html = withSidenotes(withFootnotes(source, loom));
  const tags = [...html.matchAll(TOKEN)];
  const ends = [0, ...tags.map((tag) => tag.index + tag[0].length)];
  let closing: string | undefined;
  return ends
    .map((end, index) => {
      const tag = tags[index]?.[0] ?? '';
      const words = html.slice(end, tags[index]?.index);
      const shown = closing || !loom.convert ? words : loom.convert(words);
      if (tag === closing) closing = undefined;
      else closing ??= closingOf(tag);
      return shown + fitted(tag, loom);
    })
    .join('');
}

/** The tag that ends a stretch whose words must stay, when this tag begins one. */
function closingOf(tag: string): string | undefined {
  const match = VERBATIM.exec(tag);
  return match ? `</${match[1] ?? match[2]}>` : undefined;
}

function fitted(tag: string, loom: Loom): string {
  const mention = MENTION.exec(tag)?.[1];
  if (mention) return mentionTag(mention, loom);
  const note = NOTE.exec(tag)?.[1];
  if (note) return `${tag}<b>${loom.noteTitle(note)}</b>`;
  return loom.convert ? withWords(tag, loom.convert) : tag;
}

/** A mention of what has no page is a link without an address: a placeholder, which HTML allows. */
function mentionTag(id: string, loom: Loom): string {
  const [href, preview] = [loom.href(id), loom.preview(id)];
  if (!href) return '<a>';
  return `<a href="${href}" data-mention="${id}"${preview ? ` data-preview="${preview}"` : ''}>`;
}

/** Footnotes come with words in English, whatever the language of the text. */
function withFootnotes(html: string, { footnotes }: Loom): string {
  return html
    .replace(/<h2 class="sr-only" id="footnote-label">[^<]*/, `<h2 id="footnote-label">${footnotes.title}`)
    .replaceAll('aria-label="Back to reference ', `aria-label="${footnotes.back} `);
}

/** The attributes of a tag that hold words for readers. */
function withWords(tag: string, convert: (text: string) => string): string {
  return tag.replace(/\b(alt|title|aria-label)="([^"]*)"/g, (_, name: string, words: string) => {
    return `${name}="${convert(words)}"`;
  });
}
