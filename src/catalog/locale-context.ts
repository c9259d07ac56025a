import type { Node } from '#graph/model/model.ts';
import { formatEdtf } from '#i18n/dates.ts';
import { formatList } from '#i18n/figures.ts';
import type { CitedSource, LocaleContext, SourceCitation } from '#i18n/locale-context.ts';
import { type Lang, type Locale, localeOf, locales } from '#i18n/locales.ts';
import { inLocale, type LocalizedText, localize, sourceLang } from '#i18n/localize.ts';
import { allNames, displayName, otherNames } from '#i18n/names.ts';
import { pagePath, previewPath } from '#i18n/paths.ts';
import { isStringKey, type Translate, translator } from '#i18n/translate.ts';
import { all, archive, conversion, graph } from './graph.ts';
import { lineOf } from './summary.ts';
import { textFor } from './texts.ts';

const contexts = new Map<Locale, LocaleContext>();

/** The view of the archive in one language. */
export function localeContext(locale: Locale): LocaleContext {
  const context = contexts.get(locale) ?? makeLocaleContext(locale);
  contexts.set(locale, context);
  return context;
}

function makeLocaleContext(locale: Locale): LocaleContext {
  const t = translator(locale, conversion.toHant);
  const people = all('person').flatMap(({ data }) => allNames(data.names, locale, conversion));
  const context: LocaleContext = {
    locale,
    lang: locales[locale].lang,
    t,
    label: (group, value) => labelOf(`${group}.${value}`, value, t),
    text: (text) => localize(text, locale, conversion),
    written: (words, lang) => inLocale(words, lang, locale, conversion),
    name: (id) => nameOf(nodeAt(id), context),
    short: (id) => shortOf(nodeAt(id), context),
    names: (forms) => ({
      lead: displayName(forms, locale, conversion),
      others: otherNames(forms, locale, conversion),
    }),
    nonBreaking: (title) => people.filter((name) => title.includes(name)),
    summary: (id) => lineOf(nodeAt(id), context),
    has: (id) => graph.nodes.has(id),
    href: (id) => hrefOf(nodeAt(id), locale),
    preview: (id) => previewOf(nodeAt(id), locale),
    sentence: (post, lang, paragraph) => `${hrefOf(nodeAt(post), pageOf(post, lang, locale))}#${paragraph}`,
    day: (id) => dayOf(nodeAt(id)),
    origin: (post) => originOf(nodeAt(post)),
    cite,
    date: (edtf) => formatEdtf(edtf, locale),
    list: (words) => formatList(words, locale),
  };
  return context;
}

function labelOf(key: string, value: string, t: Translate): string {
  return isStringKey(key) ? t(key) : value;
}

function nodeAt(id: string): Node {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`${id} is on no page. The check reports references to what does not exist.`);
  return node;
}

function nameOf(node: Node, context: LocaleContext): LocalizedText {
  if (node.kind === 'post') {
    const { front, lang } = textFor(node.id, context.locale);
    return context.written(front.title, lang);
  }
  if (node.kind === 'session') return context.text(node.data.title);
  if (node.kind !== 'person') return context.text(node.data.name);
  const { value, lang, converted } = displayName(node.data.names, context.locale, conversion);
  return { text: value, lang: lang as Lang | undefined, from: converted ? 'converted' : 'written' };
}

function shortOf(node: Node, context: LocaleContext): LocalizedText {
  const short = 'shortName' in node.data ? node.data.shortName : undefined;
  return short ? context.text(short) : nameOf(node, context);
}

function hrefOf(node: Node, locale: Locale): string {
  return pagePath(locale, node.kind, node.slug);
}

function previewOf(node: Node, locale: Locale): string | undefined {
  return node.kind === 'session' ? undefined : previewPath(locale, node.kind, node.slug);
}

/** The tree whose page of a post shows a text of this language: this one where it does, else the language's own. */
function pageOf(post: string, lang: Lang, locale: Locale): Locale {
  const available = (graph.texts.get(post) ?? []).map((text) => text.lang);
  return sourceLang(available, locale) === lang ? locale : localeOf(lang);
}

function dayOf(node: Node): string | undefined {
  if (node.kind === 'post') return node.data.date;
  return node.kind === 'event' ? node.data.dates : undefined;
}

function originOf(node: Node): CitedSource | undefined {
  const source = node.kind === 'post' ? node.data.source : undefined;
  return source && { ...source, site: source.platform, lang: source.language };
}

function cite(citing: SourceCitation | undefined): CitedSource[] {
  if (citing === undefined) return [];
  const list = Array.isArray(citing)
    ? (citing as readonly (string | CitedSource)[])
    : [citing as string | CitedSource];
  return list.flatMap((one) => (typeof one === 'string' ? (archive.sources[one] ?? []) : one));
}
