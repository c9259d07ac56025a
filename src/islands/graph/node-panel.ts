import type { NodeDetailFile, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { createButton, createElement } from '../dom/element.ts';
import { doubtNodes, evidenceNodes, sentenceNodes } from '../nodes/node-detail-view.ts';
import type { TranslateGraph } from './graph-strings.ts';

/** Neighbours shown at once; the others are in a disclosure. */
const SHOWN_NEIGHBOURS = 8;

export interface NodePanelOptions {
  locale: Locale;
  t: TranslateGraph;
  /** Name of each kind of node. */
  kinds: Readonly<Record<string, string>>;
  /** A neighbour by its id; undefined while it is filtered out. */
  visibleNeighbour: (id: string) => WireNode | undefined;
  onClose: () => void;
}

/** Shows a node in the panel: its name, links, and each visible neighbour with sentences and evidence. */
export function showNodePanel(panel: HTMLElement, file: NodeDetailFile, options: NodePanelOptions): void {
  const { t, kinds } = options;
  const neighbours = [...Map.groupBy(file.relationships, ({ to }) => to)].flatMap(([id, details]) => {
    const node = options.visibleNeighbour(id);
    return node ? [neighbourItem(node, details, file, t)] : [];
  });
  panel.replaceChildren(
    createElement('p', { class: 'kicker kind-mark', 'data-kind': file.kind }, kinds[file.kind] ?? ''),
    createElement('h2', {}, createElement('a', { href: file.href, lang: file.lang }, file.name)),
    ...(file.summary ? [createElement('p', { class: 'meta' }, file.summary)] : []),
    panelLinks(file, options),
    createElement('h3', {}, t('graph.connections', { n: neighbours.length })),
    createElement('ul', { class: 'graph-relationships' }, ...neighbours.slice(0, SHOWN_NEIGHBOURS)),
    ...furtherNeighbours(neighbours.slice(SHOWN_NEIGHBOURS), t),
  );
  panel.hidden = false;
  panel.scrollTop = 0;
}

function panelLinks(file: NodeDetailFile, { locale, t, onClose }: NodePanelOptions): HTMLElement {
  return createElement(
    'p',
    { class: 'graph-does' },
    createElement('a', { href: file.href }, t('graph.open')),
    createElement('a', { href: `${sitePagePath(locale, 'connect')}?from=${file.id}` }, t('graph.connect')),
    createButton('graph-close', t('graph.close'), onClose),
  );
}

function furtherNeighbours(items: readonly HTMLElement[], t: TranslateGraph): HTMLElement[] {
  if (items.length === 0) return [];
  const summary = createElement('summary', {}, t('graph.rest', { n: items.length }));
  return [
    createElement('details', {}, summary, createElement('ul', { class: 'graph-relationships' }, ...items)),
  ];
}

/** A neighbour: a link that moves the focus to it, and its relationships with the node. */
function neighbourItem(
  { id, kind, lang, name }: WireNode,
  details: readonly RelationshipDetail[],
  file: NodeDetailFile,
  t: TranslateGraph,
): HTMLElement {
  const link = createElement('a', { href: `?at=${id}`, 'data-at': id, lang, class: 'name' }, name);
  const heading = createElement('div', { class: 'kind-mark', 'data-kind': kind }, link);
  return createElement('li', {}, heading, ...details.map((detail) => relationshipRow(detail, file, t)));
}

function relationshipRow(detail: RelationshipDetail, file: NodeDetailFile, t: TranslateGraph): HTMLElement {
  const summary = createElement('summary', {}, createElement('span', {}, t('graph.why')));
  const evidence = createElement(
    'details',
    { class: 'evidence' },
    summary,
    ...evidenceNodes(detail, file, t),
  );
  const sentence = [...sentenceNodes(detail.sentence), ...doubtNodes(detail)];
  return createElement('div', { class: 'graph-tie' }, ...sentence, ' ', evidence);
}
