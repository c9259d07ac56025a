import type { NodeDetailFile, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import type { ConnectWords } from '#i18n/strings/connect.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import { element } from './element.ts';
import { sentence, told } from './node-detail-view.ts';

type Files = (id: string) => Promise<NodeDetailFile>;

/** Says why there is nothing to show; no words empty the place. */
export function showMessage(place: HTMLElement, words: string, slots: Record<string, string>): void {
  place.replaceChildren(...(words ? [element('p', { class: 'way-none' }, interpolate(words, slots))] : []));
}

/** Shows ways, the best in full and the others to be opened, each step with its sentence and evidence. */
export async function showWays(
  place: HTMLElement,
  ways: readonly WireNode[][],
  files: Files,
  words: ConnectWords,
): Promise<void> {
  const [best = [], ...others] = ways;
  const [first, last] = [best[0], best.at(-1)];
  const steps = best.length - 1;
  const count = steps === 1 ? words.direct : interpolate(words.steps, { n: steps });
  const title = interpolate(words.heading, { from: first?.name ?? '', to: last?.name ?? '' });
  const heading = element('h2', {}, title, ' ', element('small', {}, count));
  const list = await way(best, files, words);
  place.replaceChildren(heading, list, ...(others.length > 0 ? [alternatives(others, files, words)] : []));
}

/** A way as a list: each node, and under it the sentence that leads to the next. */
async function way(nodes: readonly WireNode[], files: Files, words: ConnectWords): Promise<HTMLElement> {
  const steps = await Promise.all(
    nodes.slice(1).map((next, index) => tiesBetween(nodes[index] ?? next, next, files)),
  );
  const pages = await Promise.all(nodes.map(({ id }) => files(id)));
  const rows = pages.map((page, index) => {
    const row = element('li', { 'data-kind': page.kind }, stop(page));
    const [strongest, ...rest] = steps[index] ?? [];
    if (strongest) row.append(told(strongest, page, words));
    if (rest.length > 0) row.append(besides(rest, words));
    return row;
  });
  return element('ol', { class: 'way' }, ...rows);
}

function stop({ name, lang, href, line }: NodeDetailFile): HTMLElement {
  const link = element('a', { href, lang }, name);
  const about = line === '' ? [] : [element('small', {}, line)];
  return element('div', { class: 'way-stop' }, element('b', { class: 'name' }, link), ...about);
}

/** The ties between two neighbours, the strongest first; read from the file of whichever has fewer. */
async function tiesBetween(from: WireNode, to: WireNode, files: Files): Promise<RelationshipDetail[]> {
  const file = await files(from.id);
  return file.ties.filter((tie) => tie.to === to.id);
}

/** Other ties between the same two, without their evidence: the pages have that. */
function besides(ties: readonly RelationshipDetail[], words: ConnectWords): HTMLElement {
  const rows = ties.map((tie) => element('li', {}, ...sentence(tie.say)));
  const summary = element('summary', {}, interpolate(words.also, { n: ties.length }));
  return element('details', { class: 'way-also' }, summary, element('ul', {}, ...rows));
}

function alternatives(ways: readonly WireNode[][], files: Files, words: ConnectWords): HTMLElement {
  const rows = ways.map((nodes) => {
    const names = nodes
      .slice(1, -1)
      .map(({ kind, name }) => (kind === 'post' ? interpolate(words.work, { title: name }) : name));
    const through =
      names.length > 0 ? interpolate(words.through, { names: names.join(words.separator) }) : words.direct;
    const row = element('details', { class: 'way-other' }, element('summary', {}, through));
    row.addEventListener('toggle', () => void fill(row, nodes, files, words), { once: true });
    return element('li', {}, row);
  });
  const title = element('h3', {}, words.others);
  return element('section', { class: 'way-others' }, title, element('ul', {}, ...rows));
}

async function fill(row: HTMLElement, nodes: readonly WireNode[], files: Files, words: ConnectWords) {
  row.append(await way(nodes, files, words).catch(() => element('p', {}, words.failed)));
}
