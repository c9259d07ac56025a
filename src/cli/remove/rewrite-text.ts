import { hasHan } from '#text/han.ts';
import type { PersonWords } from './person-words.ts';

/** Text that replaces a person's name, by the language of a text. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  'zh-Hans': '一位参与者',
  'zh-Hant': '一位參與者',
  en: 'a participant',
};

const FOOTNOTE = /\[\^([^\]\s]+)\]/g;

/** A rewritten text. */
export interface RewrittenText {
  text: string;
  /** Lines that were changed, before and after. */
  lines: { before: string; after: string }[];
}

/**
 * A text without a person: mentions and names become “a participant”, and links to pages with the name become plain
 * text.
 * @param lang of the text; where it is unknown, a line with Han characters is Chinese
 */
export function rewriteText(text: string, words: PersonWords, lang?: string): RewrittenText {
  const lines: RewrittenText['lines'] = [];
  const onOneLine = text.replace(words.pattern, (name) => name.replace(/\s*\n\s*/g, ' '));
  const labels = newLabels(onOneLine, words);
  const rewritten = onOneLine.split('\n').map((before) => {
    const labelled = before.replace(FOOTNOTE, (_mark, label: string) => `[^${labels.get(label) ?? label}]`);
    const after = rewriteLine(labelled, words, replacementFor(before, lang));
    if (after !== before) lines.push({ before, after });
    return after;
  });
  return { text: rewritten.join('\n'), lines };
}

/** New labels for footnotes whose label contains the name, because labels are part of URLs. */
function newLabels(text: string, { labelParts }: PersonWords): Map<string, string> {
  const labels = [...new Set([...text.matchAll(FOOTNOTE)].map(([, label = '']) => label))];
  const named = labels.filter((label) => labelParts.some((part) => label.toLowerCase().includes(part)));
  return new Map(named.map((label, index) => [label, freeLabel(labels, index + 1)]));
}

function freeLabel(labels: readonly string[], number: number): string {
  const label = `note-${number}`;
  return labels.includes(label) ? freeLabel(labels, number + labels.length) : label;
}

function replacementFor(line: string, lang: string | undefined): string {
  const known = Object.keys(REPLACEMENTS).find((own) => own.toLowerCase() === lang?.toLowerCase());
  return REPLACEMENTS[known ?? (hasHan(line) ? 'zh-Hans' : 'en')] ?? '';
}

function rewriteLine(line: string, words: PersonWords, replacement: string): string {
  const mention = new RegExp(`\\[[^\\]]*\\]\\(person:${RegExp.escape(words.id)}(?![a-z0-9-])[^)]*\\)`, 'gu');
  const posts = words.posts.map(RegExp.escape).join('|') || '(?!)';
  const replaced = line
    .replace(mention, replacement)
    .replace(new RegExp(`\\[([^\\]]*)\\]\\(post:(?:${posts})(?:[ #][^)]*)?\\)`, 'gu'), '$1')
    .replace(/\[([^\]]*)\]\((https?:[^\s)]*)[^)]*\)/gu, (link, label: string, url: string) =>
      url.search(words.pattern) >= 0 ? label : link,
    )
    .replace(/https?:\/\/[^\s)>\]]+/gu, (url) => (url.search(words.pattern) >= 0 ? '' : url))
    .replace(words.pattern, replacement);
  return replaced === line ? line : tidied(replaced, replacement);
}

/**
 * Tidies the replacements: one for a name followed by another form in brackets, a capital at the start of a sentence,
 * no space beside Han characters.
 */
function tidied(line: string, replacement: string): string {
  const once = line.replaceAll(new RegExp(`${replacement} ?[(（]${replacement}[)）]`, 'gu'), replacement);
  if (hasHan(replacement))
    return once
      .replaceAll(new RegExp(`(?<=\\p{Script=Han}) (?=${replacement})`, 'gu'), '')
      .replaceAll(new RegExp(`(?<=${replacement}) (?=\\p{Script=Han})`, 'gu'), '');
  const start = '^(?:[\\s>|*-]|\\d+\\.|\\[\\^[^\\]]+\\]:)*|[.!?]["”’)]? +|\\[\\^[^\\]]+\\] +|\\| *';
  const capital = (replacement[0] ?? '').toUpperCase() + replacement.slice(1);
  return once.replaceAll(new RegExp(`(${start})${replacement}`, 'gu'), `$1${capital}`);
}
