import type { Node, NodeId } from '#graph/model/model.ts';
import { participants } from '#graph/queries/participants.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { cardPath, FOLDERS, pagePath, placePath } from '#i18n/paths.ts';
import { graph } from './graph.ts';
import { localeContext } from './locale-context.ts';
import { posterOf, skyAround, skyOf, skyOfPerson } from './poster.ts';

/** What the card of a page says, and what its picture is drawn from. */
export interface CardWords {
  locale: Locale;
  /** Address of the card's file. */
  path: string;
  /** The page whose card it is: a node, or nothing for lists and the home page. */
  node?: Node;
  kicker: string;
  title: LocalizedText;
  line: LocalizedText | undefined;
}

/** Every card there is: of each node but sessions, which share their event's, of each list and of the home page. */
export function allCards(): CardWords[] {
  return LOCALES.flatMap((locale) => {
    const context = localeContext(locale);
    const nodes = [...graph.nodes.values()].flatMap((node) =>
      node.kind === 'session' ? [] : ofNode(node, context),
    );
    return [ofHome(context), ...Object.values(FOLDERS).map((folder) => ofList(folder, context)), ...nodes];
  });
}

/** What the picture of a card is drawn from: an event's poster where people are known, else the sky around it. */
export function emblemOf({ node, locale }: CardWords) {
  const context = localeContext(locale);
  if (!node) return { id: 'all', sky: () => skyOf(context) };
  if (node.kind === 'event' && participants(graph, node.id).length > 0)
    return { id: node.id, poster: () => posterOf(node, context) };
  if (node.kind === 'person') return { id: node.id, sky: () => skyOfPerson(node.id, context) };
  return { id: node.id, sky: () => skyAround(node.id, context) };
}

function ofHome(context: LocaleContext): CardWords {
  const { locale, t } = context;
  const line = plain(t('home.lead'));
  return {
    locale,
    path: cardPath(placePath(locale, '')),
    kicker: t('site.line'),
    title: plain(t('home.title')),
    line,
  };
}

function ofList(folder: (typeof FOLDERS)[keyof typeof FOLDERS], context: LocaleContext): CardWords {
  const { locale, t } = context;
  const path = cardPath(placePath(locale, folder));
  return {
    locale,
    path,
    kicker: t('site.line'),
    title: plain(t(`nav.${folder}`)),
    line: plain(t(`list.${folder}.lead`)),
  };
}

function ofNode(node: Exclude<Node, { kind: 'session' }>, context: LocaleContext): CardWords {
  return {
    locale: context.locale,
    path: cardPath(pagePath(context.locale, node.kind, node.slug)),
    node,
    kicker: kickerOf(node, context),
    title: context.name(node.id),
    line: context.summary(node.id),
  };
}

function kickerOf(node: Exclude<Node, { kind: 'session' }>, context: LocaleContext): string {
  const parts =
    node.kind === 'event'
      ? [context.label('event-kind', node.data.kind), context.date(node.data.dates), cityOf(node.id, context)]
      : node.kind === 'post'
        ? [context.label('post-kind', node.data.kind), context.date(node.data.date)]
        : [context.label('kind', node.kind)];
  return parts.filter((part) => part !== '').join(' · ');
}

function cityOf(event: NodeId, context: LocaleContext): string {
  const node = graph.nodes.get(event);
  return node?.kind === 'event' && node.data.city ? context.text(node.data.city).text : '';
}

function plain(text: string): LocalizedText {
  return { text, lang: undefined, from: 'written' };
}
