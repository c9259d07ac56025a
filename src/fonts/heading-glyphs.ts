import type { Lang } from '#schemas/text.ts';
import { attributeValue, type HtmlOpenTag, tokenizeHtml } from '#text/html.ts';

/** The characters that a page sets in the heading font, by their language. */
export type GlyphsByLanguage = Map<Lang, Set<string>>;

/**
 * Reads which characters of a page are set in the heading font: those in `h1` to `h4` and in elements of the classes
 * `seal` and `heading-font` (see `--title` in the style sheets), each under the nearest `lang`.
 */
export function headingGlyphs(html: string): GlyphsByLanguage {
  const glyphs: GlyphsByLanguage = new Map();
  const open: Scope[] = [{ name: '', lang: 'en', inHeadingFont: false }];
  for (const token of tokenizeHtml(html)) {
    const scope = open.at(-1);
    if (!scope) break;
    if (token.type === 'text' && scope.inHeadingFont) addCharacters(glyphs, scope.lang, token.text);
    if (token.type === 'open' && !token.empty) open.push(innerScope(scope, token));
    if (token.type === 'close') closeElement(open, token.name);
  }
  return glyphs;
}

/** An open element, and what applies to the text in it. */
interface Scope {
  name: string;
  lang: Lang;
  inHeadingFont: boolean;
}

function innerScope({ lang, inHeadingFont }: Scope, tag: HtmlOpenTag): Scope {
  const ownLang = attributeValue(tag, 'lang');
  const classes = attributeValue(tag, 'class');
  return {
    name: tag.name,
    lang: ownLang === undefined ? lang : fontLanguage(ownLang),
    inHeadingFont:
      inHeadingFont ||
      /^h[1-4]$/.test(tag.name) ||
      (classes !== undefined && /\b(?:seal|heading-font)\b/.test(classes)),
  };
}

/** The language whose font sets a text; pinyin (`zh-Latn`) and all other languages use the Latin one. */
function fontLanguage(tag: string): Lang {
  if (/^zh-Hant|^zh-(?:TW|HK|MO)/i.test(tag)) return 'zh-Hant';
  return /^zh(?!-Latn)/i.test(tag) ? 'zh-Hans' : 'en';
}

function closeElement(open: Scope[], name: string): void {
  const index = open.findLastIndex((scope) => scope.name === name);
  if (index > 0) open.length = index;
}

function addCharacters(glyphs: GlyphsByLanguage, lang: Lang, text: string): void {
  const known = glyphs.get(lang) ?? new Set();
  for (const character of text) known.add(character);
  glyphs.set(lang, known);
}
