import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { BADGE_SIZE, type BadgeText, badge } from '#pictures/badge/badge.ts';
import { site } from '#site.ts';
import { escapeHtml } from '#text/escape-html.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { personGatherings } from '../person/gatherings.ts';

/** What can be shown on other sites: people, events and sessions. */
export type EmbeddedNode = NodeOf<'person' | 'event' | 'session'>;

/** Every node with a badge. */
export function embeddedNodes({ nodesOfKind }: Catalog): EmbeddedNode[] {
  return [...nodesOfKind('person'), ...nodesOfKind('event'), ...nodesOfKind('session')];
}

/** What a page says about its card for other sites. */
export interface PageEmbed {
  /** HTML without script. */
  html: string;
  /** URL path of the card. */
  badge: string;
  /** URL of the oEmbed answer. */
  oEmbed: string;
}

/** The card of a page; undefined for kinds that have none. */
export function pageEmbed(catalog: Catalog, node: Node): PageEmbed | undefined {
  if (node.kind !== 'person' && node.kind !== 'event' && node.kind !== 'session') return undefined;
  return {
    html: embedHtml(catalog, node),
    badge: badgePath(node),
    oEmbed: `${site.origin}/embed/${embedSlug(node)}.json`,
  };
}

/** The badge of a node as SVG source, in Chinese and English: it is one file for all languages. */
export function nodeBadge(catalog: Catalog, node: EmbeddedNode): string {
  return badge(badgeText(catalog, node));
}

/** HTML without script that shows the badge and leads to the page. */
function embedHtml(catalog: Catalog, node: EmbeddedNode): string {
  const context = mainContext(catalog);
  const { width, height } = BADGE_SIZE;
  const page = escapeHtml(site.origin + context.href(node.id));
  const picture = escapeHtml(site.origin + badgePath(node));
  const alt = escapeHtml(`${context.name(node.id).text} · ${site.fullName}`);
  return `<a href="${page}"><img src="${picture}" width="${width}" height="${height}" alt="${alt}"></a>`;
}

/** The oEmbed answer of a node's page, type `rich` (https://oembed.com/#section2). */
export function oEmbed(catalog: Catalog, node: EmbeddedNode): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    title: mainContext(catalog).name(node.id).text,
    provider_name: site.fullName,
    provider_url: `${site.origin}/`,
    html: embedHtml(catalog, node),
    ...BADGE_SIZE,
  };
}

function mainContext({ localeContext }: Catalog): LocaleContext {
  return localeContext(site.fileLocales[0]);
}

function badgePath(node: EmbeddedNode): string {
  return `/embed/${embedSlug(node)}.svg`;
}

/** The path below `/embed/`, without an extension: `people/wang-li`, `events/meet-2020/opening`. */
export function embedSlug({ kind, slug }: EmbeddedNode): string {
  return `${kind === 'person' ? 'people' : 'events'}/${slug}`;
}

function badgeText(catalog: Catalog, node: EmbeddedNode): BadgeText {
  const contexts = site.fileLocales.map(catalog.localeContext);
  const both = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))].join(' · ');
  const status = (text: string | undefined) => (text ? ` · ${text}` : '');
  return {
    kicker: site.fullName + status(mainContext(catalog).status(node.id)),
    title: both(contexts.map((context) => context.name(node.id).text)),
    line: both(contexts.map((context) => badgeLine(catalog, node, context))),
  };
}

function badgeLine(catalog: Catalog, node: EmbeddedNode, context: LocaleContext): string {
  switch (node.kind) {
    case 'person':
      return context.t('count.times', { n: personGatherings(catalog, node.id).length });
    case 'event':
      return context.date(node.data.dates);
    case 'session':
      return context.name(node.event).text;
  }
}
