import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { ELEMENTS } from './html-elements.ts';
import { withoutHtmlTables } from './html-tables.ts';
import { type Edit, lineAt, replaced, type Span, splice, type Traced } from './source-mapped-text.ts';

const TAG = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+|\s*\/)(?:"[^"]*"|'[^']*'|[^"'>])*)?>/g;

/**
 * Turns raw HTML into Markdown and takes the rest out; nothing is passed through. What looks like a tag and is none
 * (`<your-name>`) stays as words.
 */
export function withoutHtml(whole: Traced, tell: Tell): Traced {
  const swept = preformatted(scripts(withoutHtmlTables(raised(whole, tell), tell), tell), tell);
  const stray = htmlSpans(swept.text);
  const open: { name: string; address: string }[] = [];
  const edits = stray.flatMap(({ start, end }) => tagsIn(swept, start, end, open, tell));
  return splice(swept, edits);
}

interface Tag {
  name: string;
  closes: boolean;
  values: Readonly<Record<string, string>>;
  raw: string;
  inTable: boolean;
}

/** Stretches the parser of Markdown takes for HTML. */
function htmlSpans(text: string): Span[] {
  const found: Span[] = [];
  const visit = (node: MdastNode) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'html' && start !== undefined && end !== undefined) found.push({ start, end });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(markdownToMdast(text) as MdastNode);
  return found.toSorted((a, b) => a.start - b.start);
}

function tagsIn(
  whole: Traced,
  start: number,
  end: number,
  open: { name: string; address: string }[],
  tell: Tell,
): Edit[] {
  const inTable = /^\s*\|/.test(whole.text.slice(whole.text.lastIndexOf('\n', start) + 1, start + 1));
  return [...whole.text.slice(start, end).matchAll(TAG)].map((match): Edit => {
    const at = start + match.index;
    const [raw, slash = '', name = '', words = ''] = match;
    const tag = { name: name.toLowerCase(), closes: slash !== '', values: attributes(words), raw, inTable };
    return { start: at, end: at + raw.length, with: markdownOf(tag, open, lineAt(whole, at), tell) };
  });
}

function markdownOf(tag: Tag, open: { name: string; address: string }[], line: number, tell: Tell): string {
  if (tag.name === '') {
    tell('dropped', 'comment', line, tag.raw);
    return '';
  }
  if (!ELEMENTS.has(tag.name)) return `\\${tag.raw}`;
  const made = tag.name === 'a' ? link(tag, open) : (element(tag, line, tell) ?? '');
  tell('left', 'html', line, tag.raw);
  return made;
}

/** A link's tags need each other; one without an address is only a place to jump to. */
function link({ closes, values }: Tag, open: { name: string; address: string }[]): string {
  if (closes) {
    const { address } = open.pop() ?? { address: '' };
    return address === '' ? '' : `](${/[\s()]/.test(address) ? `<${address}>` : address})`;
  }
  const address = values['href'] ?? '';
  open.push({ name: 'a', address });
  return address === '' ? '' : '[';
}

const INLINE: Readonly<Record<string, string>> = {
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
const BLOCKS = new Set([
  'p',
  'div',
  'center',
  'section',
  'article',
  'figure',
  'details',
  'ul',
  'ol',
  'dl',
  'dd',
  'dt',
  'header',
  'footer',
  'aside',
  'blockquote',
  'table',
  'tbody',
  'thead',
  'main',
  'nav',
]);

function element({ name, closes, values, inTable, raw }: Tag, line: number, tell: Tell): string | undefined {
  if (name === 'br') return inTable ? ' ' : '\\\n';
  if (name === 'img') return picture(values);
  if (/^h[1-6]$/.test(name)) return closes ? '\n\n' : `\n\n${'#'.repeat(Number(name[1]))} `;
  if (name === 'li') return closes ? '' : inTable ? ' • ' : '\n- ';
  if (name === 'summary' || name === 'figcaption') return closes ? '**\n\n' : '\n\n**';
  if (['iframe', 'video', 'audio', 'embed', 'source', 'object'].includes(name) && !closes)
    return embed(values, line, raw, tell);
  if (BLOCKS.has(name) && !inTable) return '\n\n';
  return INLINE[name];
}

function picture(values: Readonly<Record<string, string>>): string {
  const { src = values['data-src'] ?? '', alt = '', title } = values;
  if (src === '') return '';
  return `![${alt.replace(/([[\]])/g, '\\$1').replace(/\s*\n\s*/g, ' ')}](${/[\s()]/.test(src) ? `<${src}>` : src}${title ? ` "${title.replaceAll('"', '”')}"` : ''})`;
}

function embed(values: Readonly<Record<string, string>>, line: number, raw: string, tell: Tell): string {
  const address = (values['src'] ?? '').replace(/^\/\//, 'https://');
  if (address === '') return '';
  tell('look', 'embed', line, raw, address);
  return `\n\n[${values['title'] ?? /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address}](${/[\s()]/.test(address) ? `<${address}>` : address})\n\n`;
}

function attributes(words: string): Record<string, string> {
  const pairs = [...words.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
  return Object.fromEntries(
    pairs.map(([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

const HIGH: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-()n'].map((char, at) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ'][at] ?? char]),
);
const LOW: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-()'].map((char, at) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₍₎'][at] ?? char]),
);

/** 2<sup>16</sup> is not 216. */
function raised(whole: Traced, tell: Tell): Traced {
  return replaced(
    whole,
    /<(sup|sub)>\s*([^<\n]{1,40}?)\s*<\/\1>/gi,
    ({ 0: raw, 1: name = '', 2: words = '' }, line) => {
      tell('left', 'html', line, raw.replace(words, ''));
      const signs = name.toLowerCase() === 'sup' ? HIGH : LOW;
      const small = [...words].map((char) => signs[char]);
      return small.every((char) => char !== undefined)
        ? small.join('')
        : `${name.toLowerCase() === 'sup' ? '^' : '_'}(${words})`;
    },
    codeSpans(whole.text),
  );
}

function scripts(whole: Traced, tell: Tell): Traced {
  return replaced(
    whole,
    /<(script|style|svg|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi,
    ({ 0: raw }, line) => {
      tell('dropped', 'html-content', line, raw);
      return '';
    },
    codeSpans(whole.text),
  );
}

function preformatted(whole: Traced, tell: Tell): Traced {
  return replaced(
    whole,
    /<pre\b([^>]*)>\s*(?:<code\b([^>]*)>)?([\s\S]*?)(?:<\/code>\s*)?<\/pre>/gi,
    ({ 0: raw, 1: outer = '', 2: own = '', 3: words = '' }, line) => {
      tell('left', 'html', line, raw.slice(0, raw.indexOf('>') + 1) + outer + own);
      const code = unentitied(
        words.replace(/<[a-z/][^>]*>/gi, (tag) => {
          tell('left', 'html', line, tag);
          return '';
        }),
      );
      return `\n\`\`\`\n${code.replace(/^\n|\s+$/g, '')}\n\`\`\`\n`;
    },
    codeSpans(whole.text),
  );
}

function unentitied(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
