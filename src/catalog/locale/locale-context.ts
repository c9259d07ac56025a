import type { Graph, Node } from '#graph/model/model.ts';
import { nodeDates } from '#graph/queries/chronology.ts';
import { formerNameOn } from '#graph/queries/name-on-date.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import { formatEdtf } from '#i18n/dates.ts';
import { countryName, formatList, languageName } from '#i18n/formats.ts';
import type { LocaleContext, LostPage, NodeNames, NodeSources, NodeUrls } from '#i18n/locale-context.ts';
import { type Locale, localeInfo, localeOf } from '#i18n/locales.ts';
import { inLocale, type LocalizedText, localize, sourceLang } from '#i18n/localize.ts';
import type { Translate } from '#i18n/message.ts';
import { displayName, namesInText, otherNames } from '#i18n/names.ts';
import { pagePath, previewUrl, sessionRowPath } from '#i18n/paths.ts';
import type { StringKey } from '#i18n/strings/site-strings.ts';
import { hasString, messagesIn, translator } from '#i18n/translate.ts';
import { isLost, type LinkLock } from '#schemas/link-lock.ts';
import type { CitedSource, SourceCitation } from '#schemas/source.ts';
import type { Lang } from '#schemas/text.ts';
import { site } from '#site.ts';
import { createPhraseScanner } from '#text/phrase-scanner.ts';
import type { Catalog } from '../catalog.ts';
import { computeOnce } from '../memoize.ts';
import { distinctionOf } from '../person/distinction.ts';
import { postTextFor } from './post-text.ts';
import { statusLabel } from './status-text.ts';
import { summaryOf } from './summary.ts';

type ContextSource = Pick<Catalog, 'archive' | 'graph' | 'conversion' | 'nodesOfKind'>;
type NodeMembers = NodeNames & NodeUrls & Omit<NodeSources, 'cite' | 'lost'>;

/** Names, texts and URLs of an archive in one language. Its members throw for an id that has no page. */
export function createLocaleContext(source: ContextSource, locale: Locale): LocaleContext {
  const { archive, conversion } = source;
  const t = translator(locale, conversion.toHant, site.words);
  const people = computeOnce(() =>
    createPhraseScanner(
      source.nodesOfKind('person').flatMap(({ data }) => namesInText(data.names, locale, conversion)),
    ),
  );
  const context: LocaleContext = {
    locale,
    lang: localeInfo[locale].lang,
    t,
    label: (group, value) => labelOf(`${group}.${value}`, value, t),
    messages: (table) => messagesIn(table, locale, conversion.toHant),
    text: (text) => localize(text, locale, conversion),
    written: (text, lang) => inLocale(text, lang, locale, conversion),
    names: (forms) => ({
      lead: displayName(forms, locale, conversion),
      others: otherNames(forms, locale, conversion),
    }),
    nonBreaking: (title) => people().phrasesIn(title),
    cite: (citation) => citedSources(citation, archive.sources),
    lost: (url) => lostPage(url, archive.links),
    date: (edtf) => formatEdtf(edtf, locale),
    list: (items) => formatList(items, locale),
    topicName: (id) => context.text(archive.topics[id]?.name ?? id),
    placeName: (id) => context.text(archive.places[id]?.name ?? id),
    countryName: (code) => countryName(code, locale),
    languageName: (code) => languageName(code, locale),
    ...nodeMembers(source, locale, () => context),
  };
  return context;
}

/** @param context gives the finished context; called only when a member is */
function nodeMembers(source: ContextSource, locale: Locale, context: () => LocaleContext): NodeMembers {
  const { graph } = source;
  const nodeAt = (id: string) => requiredNode(graph, id);
  return {
    name: (id) => nameOf(source, nodeAt(id), context()),
    short: (id) => shortNameOf(source, nodeAt(id), context()),
    listed: (id) => listedName(source, nodeAt(id), context()),
    formerName: (id, dates) => {
      const name = formerNameOn(nodeAt(id), dates);
      return name === undefined ? undefined : context().text(name);
    },
    status: (id) => statusLabel(graph, id, context()),
    distinction: (id) => (id.startsWith('person:') ? distinctionOf(graph, id, context()) : undefined),
    summary: (id) => summaryOf(graph, nodeAt(id), context()),
    has: (id) => graph.nodes.has(id),
    href: (id) => hrefOf(graph, nodeAt(id), locale),
    preview: (id) => previewHrefOf(nodeAt(id), locale),
    sentence: (post, lang, paragraph) => {
      const shown = localeShowing(graph, post, lang, locale);
      const isPublished = site.locales.includes(shown);
      return isPublished
        ? `${hrefOf(graph, nodeAt(post), shown)}#${paragraph}`
        : hrefOf(graph, nodeAt(post), locale);
    },
    day: (id) => nodeDates(graph, nodeAt(id)) || undefined,
    origin: (post) => originalSource(nodeAt(post)),
  };
}

function labelOf(key: string, value: string, t: Translate<StringKey>): string {
  return hasString(key, site.words) ? t(key) : value;
}

function requiredNode({ nodes }: Graph, id: string): Node {
  const node = nodes.get(id);
  if (!node)
    throw new Error(`${id} has no page. "npm run check" reports references to ids that do not exist.`);
  return node;
}

function nameOf({ graph, conversion }: ContextSource, node: Node, context: LocaleContext): LocalizedText {
  if (node.kind === 'post') {
    const { front, lang } = postTextFor(graph, node.id, context.locale);
    return context.written(front.title, lang);
  }
  if (node.kind === 'session') return context.text(node.data.title);
  if (node.kind !== 'person') return context.text(node.data.name);
  const { value, lang, converted } = displayName(node.data.names, context.locale, conversion);
  return { text: value, lang: lang as Lang | undefined, from: converted ? 'converted' : 'written' };
}

function shortNameOf(source: ContextSource, node: Node, context: LocaleContext): LocalizedText {
  const short = 'shortName' in node.data ? node.data.shortName : undefined;
  return short ? context.text(short) : nameOf(source, node, context);
}

function listedName(source: ContextSource, node: Node, context: LocaleContext): LocalizedText {
  const name = shortNameOf(source, node, context);
  const mark = statusLabel(source.graph, node.id, context) ?? context.distinction(node.id)?.text;
  return mark ? { ...name, text: context.t('status.name', { name: name.text, status: mark }) } : name;
}

function hrefOf(graph: Graph, node: Node, locale: Locale): string {
  if (!hasOwnPage(graph, node)) return sessionRowPath(locale, node.slug);
  return pagePath(locale, node.kind, node.slug);
}

function previewHrefOf(node: Node, locale: Locale): string | undefined {
  return node.kind === 'session' ? undefined : previewUrl(locale, node.kind, node.slug);
}

/** The locale whose page of a post shows its text of a language: this locale where it does, else the language's own. */
function localeShowing({ texts }: Graph, post: string, lang: Lang, locale: Locale): Locale {
  const available = (texts.get(post) ?? []).map((text) => text.lang);
  return sourceLang(available, locale) === lang ? locale : localeOf(lang);
}

function originalSource(node: Node): CitedSource | undefined {
  const source = node.kind === 'post' ? node.data.source : undefined;
  return source && { ...source, site: source.platform, lang: source.language };
}

/** Ids are looked up in the register; an id that it lacks is left out. */
function citedSources(
  citation: SourceCitation | undefined,
  register: Readonly<Record<string, CitedSource>>,
): CitedSource[] {
  if (citation === undefined) return [];
  const list = Array.isArray(citation)
    ? (citation as readonly (string | CitedSource)[])
    : [citation as string | CitedSource];
  return list.flatMap((one) => (typeof one === 'string' ? (register[one] ?? []) : one));
}

function lostPage(url: string | undefined, links: LinkLock): LostPage | undefined {
  const link = url === undefined ? undefined : links[url.replace(/#.*$/, '')];
  return link && isLost(link) ? { since: link.since, archived: link.archived } : undefined;
}
