import type { HtmlCloseTag, HtmlOpenTag } from '#text/html.ts';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { titleSource } from '../text/image.ts';
import { linkDestinationSource } from '../text/urls.ts';

/** A tag of HTML in a Markdown text. */
export interface HtmlTag {
  token: HtmlOpenTag | HtmlCloseTag;
  /** The tag as written. */
  raw: string;
  /** Line of the original file. */
  line: number;
  /** True in a row of a Markdown table, which must stay on one line. */
  inTable: boolean;
  report: ReportDiagnostic;
}

/**
 * The Markdown for a tag of a link. A link without a URL is only an anchor and loses its tags.
 * @param openLinks URLs of the links that are open; the function adds and removes them
 */
export function linkTagMarkdown(tag: HtmlTag, openLinks: string[]): string {
  if (tag.token.type === 'close') {
    const url = openLinks.pop() ?? '';
    return url === '' ? '' : `](${linkDestinationSource(url)})`;
  }
  const url = writtenAttribute(tag, 'href') ?? '';
  openLinks.push(url);
  return url === '' ? '' : '[';
}

/** The Markdown for a tag of another element; empty for an element that Markdown does not have. */
export function tagMarkdown(tag: HtmlTag): string {
  const { token, inTable } = tag;
  const isClosing = token.type === 'close';
  if (token.name === 'br') return inTable ? ' ' : '\\\n';
  if (token.name === 'img') return imageMarkdown(tag);
  if (/^h[1-6]$/.test(token.name)) return isClosing ? '\n\n' : `\n\n${'#'.repeat(Number(token.name[1]))} `;
  if (token.name === 'li') return isClosing ? '' : inTable ? ' • ' : '\n- ';
  if (token.name === 'summary' || token.name === 'figcaption') return isClosing ? '**\n\n' : '\n\n**';
  if (EMBEDS.has(token.name) && !isClosing) return embedMarkdown(tag);
  if (BLOCKS.has(token.name) && !inTable) return '\n\n';
  return INLINE_MARKS[token.name] ?? '';
}

const EMBEDS: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'source', 'object']);
const BLOCKS: ReadonlySet<string> = new Set(
  'p div center section article figure details ul ol dl dd dt header footer aside blockquote table tbody thead main nav'.split(
    ' ',
  ),
);
const INLINE_MARKS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  kbd: '`',
  tt: '`',
  del: '~~',
  s: '~~',
  hr: '\n\n---\n\n',
};

function imageMarkdown(tag: HtmlTag): string {
  const url = writtenAttribute(tag, 'src') ?? writtenAttribute(tag, 'data-src') ?? '';
  if (url === '') return '';
  const alt = (writtenAttribute(tag, 'alt') ?? '').replace(/([[\]])/g, '\\$1').replace(/\s*\n\s*/g, ' ');
  return `![${alt}](${linkDestinationSource(url)}${titleSource(writtenAttribute(tag, 'title'))})`;
}

/** A link to the embedded page, with its title or its host name. */
function embedMarkdown(tag: HtmlTag): string {
  const url = (writtenAttribute(tag, 'src') ?? '').replace(/^\/\//, 'https://');
  if (url === '') return '';
  tag.report('review', 'embed', tag.line, tag.raw, url);
  const text = writtenAttribute(tag, 'title') ?? /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? url;
  return `\n\n[${text}](${linkDestinationSource(url)})\n\n`;
}

/** The value of an attribute as written: Markdown decodes character references too, and `&lt;` must stay one. */
function writtenAttribute({ token, raw }: HtmlTag, name: string): string | undefined {
  if (token.type === 'close') return undefined;
  const attribute = token.attributes.find((candidate) => candidate.name === name);
  if (!attribute || attribute.valueStart === attribute.end) return undefined;
  return raw.slice(attribute.valueStart - token.start, attribute.valueEnd - token.start);
}
