import type { Lang } from '#i18n/locales.ts';

/** The characters that a page sets in the heading face, by the language they are set in. */
export type GlyphsByLanguage = Map<Lang, Set<string>>;

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Reads which characters a page of ours sets in the heading face: those of its headings and of all marked with the
 * class `seal` or `faced`, each under the `lang` that holds there.
 */
export function headingGlyphs(html: string): GlyphsByLanguage {
  const glyphs: GlyphsByLanguage = new Map();
  const open: Scope[] = [{ tag: '', lang: 'en', faced: false }];
  let end = 0;
  for (const { 0: whole, 1: slash, 2: tag = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    const here = open.at(-1);
    if (here?.faced) collect(glyphs, here.lang, html.slice(end, index));
    end = index + whole.length;
    if (slash) close(open, tag);
    else if (here && !VOID.has(tag) && !attributes.endsWith('/')) open.push(inner(here, tag, attributes));
  }
  return glyphs;
}

/** An element that is open, and what holds inside it. */
interface Scope {
  tag: string;
  lang: Lang;
  faced: boolean;
}

function inner({ lang, faced }: Scope, tag: string, attributes: string): Scope {
  const own = attributes.includes('lang=') ? /\slang="([^"]*)"/.exec(attributes)?.[1] : undefined;
  const marked = attributes.includes('class=') && /\sclass="[^"]*\b(?:seal|faced)\b/.test(attributes);
  return {
    tag,
    lang: own === undefined ? lang : langOf(own),
    faced: faced || marked || /^h[1-4]$/.test(tag),
  };
}

/** Pinyin and any tag we know nothing of takes the Latin face. */
function langOf(tag: string): Lang {
  if (/^zh-Hant|^zh-(?:TW|HK|MO)/i.test(tag)) return 'zh-Hant';
  return /^zh(?!-Latn)/i.test(tag) ? 'zh-Hans' : 'en';
}

function close(open: Scope[], tag: string): void {
  const at = open.findLastIndex((scope) => scope.tag === tag);
  if (at > 0) open.length = at;
}

function collect(glyphs: GlyphsByLanguage, lang: Lang, text: string): void {
  const found = glyphs.get(lang) ?? new Set();
  for (const character of text) found.add(character);
  glyphs.set(lang, found);
}
