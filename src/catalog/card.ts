import type { Node, NodeId } from '#graph/model/model.ts';
import { participants } from '#graph/queries/participants.ts';
import type { Lens } from '#i18n/locale-context.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { Written } from '#i18n/localize.ts';
import { cardPath, FOLDERS, pagePath, placePath } from '#i18n/paths.ts';
import { graph } from './graph.ts';
import { lensFor } from './lens.ts';
import { posterOf, skyAround, skyOf, skyOfPerson } from './poster.ts';

/** What the card of a page says, and what its picture is drawn from. */
export interface CardWords {
  locale: Locale;
  /** Address of the card's file. */
  path: string;
  /** The page whose card it is: a node, or nothing for lists and the home page. */
  node?: Node;
  kicker: string;
  title: Written;
  line: Written | undefined;
}

/** Every card there is: of each node but sessions, which share their event's, of each list and of the home page. */
export function allCards(): CardWords[] {
  return LOCALES.flatMap((locale) => {
    const lens = lensFor(locale);
    const nodes = [...graph.nodes.values()].flatMap((node) =>
      node.kind === 'session' ? [] : ofNode(node, lens),
    );
    return [ofHome(lens), ...Object.values(FOLDERS).map((folder) => ofList(folder, lens)), ...nodes];
  });
}

/** What the picture of a card is drawn from: an event's poster where people are known, else the sky around it. */
export function emblemOf({ node, locale }: CardWords) {
  const lens = lensFor(locale);
  if (!node) return { id: 'all', sky: () => skyOf(lens) };
  if (node.kind === 'event' && participants(graph, node.id).length > 0)
    return { id: node.id, poster: () => posterOf(node, lens) };
  if (node.kind === 'person') return { id: node.id, sky: () => skyOfPerson(node.id, lens) };
  return { id: node.id, sky: () => skyAround(node.id, lens) };
}

function ofHome(lens: Lens): CardWords {
  const { locale, t } = lens;
  const line = plain(t('home.lead'));
  return {
    locale,
    path: cardPath(placePath(locale, '')),
    kicker: t('site.line'),
    title: plain(t('home.title')),
    line,
  };
}

function ofList(folder: (typeof FOLDERS)[keyof typeof FOLDERS], lens: Lens): CardWords {
  const { locale, t } = lens;
  const path = cardPath(placePath(locale, folder));
  return {
    locale,
    path,
    kicker: t('site.line'),
    title: plain(t(`nav.${folder}`)),
    line: plain(t(`list.${folder}.lead`)),
  };
}

function ofNode(node: Exclude<Node, { kind: 'session' }>, lens: Lens): CardWords {
  return {
    locale: lens.locale,
    path: cardPath(pagePath(lens.locale, node.kind, node.slug)),
    node,
    kicker: kickerOf(node, lens),
    title: lens.name(node.id),
    line: lens.line(node.id),
  };
}

function kickerOf(node: Exclude<Node, { kind: 'session' }>, lens: Lens): string {
  const parts =
    node.kind === 'event'
      ? [lens.label('event-kind', node.data.kind), lens.date(node.data.dates), cityOf(node.id, lens)]
      : node.kind === 'post'
        ? [lens.label('post-kind', node.data.kind), lens.date(node.data.date)]
        : [lens.label('kind', node.kind)];
  return parts.filter((part) => part !== '').join(' · ');
}

function cityOf(event: NodeId, lens: Lens): string {
  const node = graph.nodes.get(event);
  return node?.kind === 'event' && node.data.city ? lens.text(node.data.city).text : '';
}

function plain(text: string): Written {
  return { text, lang: undefined, from: 'written' };
}
