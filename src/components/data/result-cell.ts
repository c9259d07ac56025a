import { formatNumber } from '#i18n/formats.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { isStringKey } from '#i18n/translate.ts';
import type { CitedSource } from '#schemas/source.ts';
import { site } from '#site.ts';

/** A value of an answer, as the store gives it. */
export interface AnswerValue {
  kind: 'iri' | 'literal';
  value: string;
  lang: string | undefined;
}

/** What a cell shows: a node, a source, a link or words. */
export interface Cell {
  node?: string;
  source?: CitedSource;
  href?: string;
  text?: string;
  lang?: string;
}

interface Known {
  node: (iri: string) => string | undefined;
  source: (iri: string) => CitedSource | undefined;
}

/** How a page shows one value of an answer: addresses by what they name, words in their own language. */
export function cellOf(
  variable: string,
  given: AnswerValue | undefined,
  known: Known,
  context: LocaleContext,
): Cell {
  if (!given) return {};
  const { kind, value, lang } = given;
  if (kind === 'literal') return { text: wordsOf(variable, value, context), ...langOf(lang, context) };
  const [node, source] = [known.node(value), known.source(value)];
  if (node) return { node };
  if (source) return { source };
  const href = value.replace(site.origin, '');
  return { href, text: href };
}

/** Plain values in the reader's words: roles and qualifiers by their label, dates and figures as written here. */
function wordsOf(variable: string, value: string, context: LocaleContext): string {
  if (variable === 'role') return context.label('role', value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return context.date(value);
  if (/^\d+$/.test(value)) return formatNumber(Number(value));
  const key = `numbers.${value}`;
  return variable === 'approx' && isStringKey(key) ? context.t(key, { x: '' }).trim() : value;
}

/** Stores write tags in lower case; the page writes its own. */
function langOf(tag: string | undefined, context: LocaleContext): { lang?: string } {
  const known = LOCALES.map((locale) => localeInfo[locale].lang).find((lang) => lang.toLowerCase() === tag);
  return known && known !== context.lang ? { lang: known } : {};
}
