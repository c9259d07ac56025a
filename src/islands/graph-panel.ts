import type { NodeDetailFile, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { placePath } from '#i18n/paths.ts';
import type { GraphWords } from '#i18n/strings/graph.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import { element } from './element.ts';
import { quote, sentence } from './node-detail-view.ts';

/** Neighbours shown at once; the others can be opened. */
const FIRST = 8;

/** What the panel is shown with. */
export interface PanelParts {
  locale: Locale;
  words: GraphWords;
  kinds: Readonly<Record<string, string>>;
  /** A node by its id, where it is seen now. */
  seen: (id: string) => WireNode | undefined;
  close: () => void;
}

/** Shows a node in the panel: what it is, and each seen neighbour with sentences and evidence. */
export function showPanel(panel: HTMLElement, file: NodeDetailFile, parts: PanelParts): void {
  const { words, kinds, locale } = parts;
  const groups = [...Map.groupBy(file.ties, ({ to }) => to)].flatMap(([id, ties]) => {
    const node = parts.seen(id);
    return node ? [neighbour(node, ties, file, words)] : [];
  });
  const count = interpolate(groups.length === 1 ? words.tie : words.ties, { n: groups.length });
  const connect = `${placePath(locale, 'connect')}?from=${file.id}`;
  const close = element('button', { type: 'button', class: 'graph-close' }, words.close);
  close.addEventListener('click', parts.close);
  panel.replaceChildren(
    element('p', { class: 'kicker kind-mark', 'data-kind': file.kind }, kinds[file.kind] ?? ''),
    element('h2', {}, element('a', { href: file.href, lang: file.lang }, file.name)),
    ...(file.line ? [element('p', { class: 'meta' }, file.line)] : []),
    element(
      'p',
      { class: 'graph-does' },
      element('a', { href: file.href }, words.open),
      element('a', { href: connect }, words.connect),
      close,
    ),
    element('h3', {}, count),
    element('ul', { class: 'graph-ties' }, ...groups.slice(0, FIRST)),
    ...rest(groups.slice(FIRST), words),
  );
  panel.hidden = false;
  panel.scrollTop = 0;
}

function rest(groups: readonly HTMLElement[], words: GraphWords): HTMLElement[] {
  if (groups.length === 0) return [];
  const summary = element('summary', {}, interpolate(words.rest, { n: groups.length }));
  return [element('details', {}, summary, element('ul', { class: 'graph-ties' }, ...groups))];
}

/** A neighbour: a link that moves the focus to it, and what ties the two. */
function neighbour(
  node: WireNode,
  ties: readonly RelationshipDetail[],
  file: NodeDetailFile,
  words: GraphWords,
): HTMLElement {
  const attributes = { href: `?at=${node.id}`, 'data-at': node.id, lang: node.lang, class: 'name' };
  const lead = element(
    'div',
    { class: 'kind-mark', 'data-kind': node.kind },
    element('a', attributes, node.name),
  );
  return element('li', {}, lead, ...ties.map((tie) => tieRow(tie, file, words)));
}

function tieRow(tie: RelationshipDetail, file: NodeDetailFile, words: GraphWords): HTMLElement {
  const doubt = tie.doubt ? [' ', element('small', { class: 'doubt' }, tie.doubt)] : [];
  const why = element('details', { class: 'how' }, element('summary', {}, element('span', {}, words.why)));
  why.append(...tie.proofs.map((proof) => quote(proof, words)));
  if (tie.more > 0) {
    const more = interpolate(tie.more === 1 ? words.moreOne : words.more, { n: tie.more, name: file.name });
    why.append(element('p', { class: 'meta' }, element('a', { href: file.href }, more)));
  }
  return element('div', { class: 'graph-tie' }, ...sentence(tie.say), ...doubt, ' ', why);
}
