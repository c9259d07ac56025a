import { tokenizeHtml } from '#text/html.ts';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from '../text/code-regions.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';
import { replaceMatches } from '../text/text-edits.ts';
import { HTML_ELEMENTS } from './html-elements.ts';

// Elements are located by patterns: in a text that is mostly Markdown, a tokenizer of HTML would take the `<` of
// `a < b` for the start of a tag. What is inside an element is read with the tokenizer.

const SMALL = /<(sup|sub)>\s*([^<\n]{1,40}?)\s*<\/\1>/gi;

/** Replaces superscript and subscript by Unicode characters, or by `^(…)` and `_(…)`: 2<sup>16</sup> is not 216. */
export function convertSmallCharacters(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceMatches(
    source,
    SMALL,
    ({ 0: raw, 1: name = '', 2: content = '' }, line) => {
      report('info', 'html-tag', line, raw.replace(content, ''));
      const isRaised = name.toLowerCase() === 'sup';
      const characters = [...content].map((character) => (isRaised ? RAISED : LOWERED).get(character));
      return characters.includes(undefined) ? `${isRaised ? '^' : '_'}(${content})` : characters.join('');
    },
    codeRegions(source.text),
  );
}

const RAISED = characterMap('0123456789+-()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ');
const LOWERED = characterMap('0123456789+-()', '₀₁₂₃₄₅₆₇₈₉₊₋₍₎');

function characterMap(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
}

/** Removes scripts, styles, drawings and templates, with their content. */
export function dropScripts(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceMatches(
    source,
    /<(script|style|svg|noscript|template)\b[^<>]*>(?:(?!<\1\b)[\s\S])*?<\/\1\s*>/gi,
    ({ 0: raw }, line) => {
      report('dropped', 'html-content', line, raw);
      return '';
    },
    codeRegions(source.text),
  );
}

/** Turns `<pre>` into fenced code: its text, without the tags in it. */
export function convertPreElements(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceMatches(
    source,
    /<pre\b[^<>]*>(?:(?!<pre\b)[\s\S])*?<\/pre\s*>/gi,
    ({ 0: raw }, line) => {
      const code = textWithoutTags(raw, (tag) => report('info', 'html-tag', line, tag));
      return `\n\`\`\`\n${code.replace(/^\s*\n|\s+$/g, '')}\n\`\`\`\n`;
    },
    codeRegions(source.text),
  );
}

/** The text of HTML; what only looks like a tag (`<your-name>`) stays. */
function textWithoutTags(html: string, onTag: (tag: string) => void): string {
  return tokenizeHtml(html)
    .map((token) => {
      if (token.type === 'text') return token.text;
      const raw = html.slice(token.start, token.end);
      if ((token.type === 'open' || token.type === 'close') && !HTML_ELEMENTS.has(token.name)) return raw;
      onTag(raw);
      return '';
    })
    .join('');
}
