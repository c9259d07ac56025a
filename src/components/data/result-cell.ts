import { formatNumber } from '#i18n/formats.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { isStringKey } from '#i18n/translate.ts';
import type { ResultValue } from '#linked-data/open-data/rdf/query-results.ts';
import type { CitedSource } from '#schemas/source.ts';
import { site } from '#site.ts';

/** The content of a table cell: a node, a source, a link or text. */
export interface ResultCell {
  node?: string;
  source?: CitedSource;
  href?: string;
  text?: string;
  lang?: string;
}

/** Look-ups of the nodes and sources that IRIs identify. */
export interface KnownIris {
  node: (iri: string) => string | undefined;
  source: (iri: string) => CitedSource | undefined;
}

/** The cell of one value: an IRI as the node or source it identifies, else as a link; text in its own language. */
export function resultCell(
  variable: string,
  result: ResultValue | undefined,
  known: KnownIris,
  context: LocaleContext,
): ResultCell {
  if (!result) return {};
  const { kind, value, lang } = result;
  if (kind === 'literal') return { text: literalText(variable, value, context), ...langOf(lang, context) };
  const [node, source] = [known.node(value), known.source(value)];
  if (node) return { node };
  if (source) return { source };
  const href = value.replace(site.origin, '');
  return { href, text: href };
}

/** Roles and qualifiers as their labels, dates and numbers in the format of the language. */
function literalText(variable: string, value: string, context: LocaleContext): string {
  if (variable === 'role') return context.label('role', value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return context.date(value);
  if (/^\d+$/.test(value)) return formatNumber(Number(value));
  const key = `numbers.${value}`;
  return variable === 'approx' && isStringKey(key) ? context.t(key, { x: '' }).trim() : value;
}

/** The store returns language tags in lower case; the page uses the tags of its locales. */
function langOf(tag: string | undefined, context: LocaleContext): { lang?: string } {
  const known = LOCALES.map((locale) => localeInfo[locale].lang).find((lang) => lang.toLowerCase() === tag);
  return known && known !== context.lang ? { lang: known } : {};
}
