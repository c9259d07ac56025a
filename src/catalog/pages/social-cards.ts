import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { cardPath, pagePath, sitePagePath } from '#i18n/paths.ts';
import { type PictureColors, standaloneArchiveMap, standalonePoster } from '#pictures/standalone-picture.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { archiveMapData } from '../pictures/archive-map.ts';
import { eventPosterData } from '../pictures/event-poster.ts';
import { nodeMapData, personMapData } from '../pictures/node-map.ts';

type CardNode = Exclude<Node, { kind: 'session' }>;

/** The text of a page's social card. */
export interface CardPage {
  context: LocaleContext;
  /** URL path of the card's file. */
  path: string;
  /** Undefined for lists and the home page. */
  node?: CardNode;
  kicker: string;
  title: LocalizedText;
  line: LocalizedText | undefined;
}

/** The cards of the home page, of each list and of each node; a session shares its event's card. */
export function cardPages({ graph, localeContext }: Catalog): CardPage[] {
  return site.locales.flatMap((locale) => {
    const context = localeContext(locale);
    const nodes = [...graph.nodes.values()].flatMap((node) =>
      node.kind === 'session' ? [] : nodeCard(node, context),
    );
    const lists = Object.values(FOLDERS).map((folder) =>
      listCard(folder, context.t(`nav.${folder}`), context.t(`list.${folder}.lead`), context),
    );
    return [listCard('', context.t('home.title'), context.t('home.lead'), context), ...lists, ...nodes];
  });
}

/** The key of a card's picture, which is the same in all languages, and the function that draws it. */
export function cardPicture(
  catalog: Catalog,
  { node, context }: CardPage,
  colors: PictureColors,
): { key: string; draw: () => string } {
  if (!node)
    return { key: 'all', draw: () => standaloneArchiveMap(archiveMapData(catalog, context), colors) };
  const { id } = node;
  if (node.kind === 'event' && catalog.attendees(id).size > 0)
    return { key: id, draw: () => standalonePoster(eventPosterData(catalog, node, context), colors) };
  const mapData = node.kind === 'person' ? personMapData : nodeMapData;
  return { key: id, draw: () => standaloneArchiveMap(mapData(catalog, id, context), colors) };
}

function listCard(
  folder: (typeof FOLDERS)[keyof typeof FOLDERS] | '',
  title: string,
  line: string,
  context: LocaleContext,
): CardPage {
  const plain = (text: string): LocalizedText => ({ text, lang: undefined, from: 'written' });
  return {
    context,
    path: cardPath(sitePagePath(context.locale, folder)),
    kicker: context.t('site.tagline'),
    title: plain(title),
    line: plain(line),
  };
}

function nodeCard(node: CardNode, context: LocaleContext): CardPage {
  return {
    context,
    path: cardPath(pagePath(context.locale, node.kind, node.slug)),
    node,
    kicker: cardKicker(node, context),
    title: context.name(node.id),
    line: context.summary(node.id),
  };
}

function cardKicker(node: CardNode, context: LocaleContext): string {
  if (node.kind === 'post')
    return [
      context.label('post-kind', node.data.kind),
      context.date(context.day(node.id) ?? node.data.date),
    ].join(' · ');
  if (node.kind !== 'event') return context.label('kind', node.kind);
  const { kind, dates, place } = node.data;
  const status = context.status(node.id) ?? '';
  const parts = [
    status,
    context.label('event-kind', kind),
    context.date(dates),
    place ? context.placeName(place).text : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
