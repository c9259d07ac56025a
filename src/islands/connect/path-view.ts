import type { NodeDetailFile, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import { createElement } from '../dom/element.ts';
import type { LoadNodeDetail } from '../graph/graph-data.ts';
import { relationshipBlock, sentenceNodes } from '../nodes/node-detail-view.ts';
import type { TranslateConnect } from './connect-strings.ts';

type PathNodes = readonly WireNode[];

/** Shows a message in place of paths; an empty one clears the place. */
export function showMessage(place: HTMLElement, message: string): void {
  place.replaceChildren(...(message ? [createElement('p', { class: 'connect-none' }, message)] : []));
}

/**
 * Shows paths: the best with the sentence and evidence of each step, the others as disclosures.
 * @throws Error when a detail file cannot be fetched
 */
export async function showPaths(
  place: HTMLElement,
  paths: readonly PathNodes[],
  loadDetail: LoadNodeDetail,
  t: TranslateConnect,
): Promise<void> {
  const [best = [], ...others] = paths;
  const steps = best.length - 1;
  const count = steps === 1 ? t('connect.direct') : t('connect.steps', { n: steps });
  const title = t('connect.heading', { from: best[0]?.name ?? '', to: best.at(-1)?.name ?? '' });
  const heading = createElement('h2', {}, title, ' ', createElement('small', {}, count));
  const list = await pathList(best, loadDetail, t);
  const alternatives = others.length > 0 ? [alternativePaths(others, loadDetail, t)] : [];
  place.replaceChildren(heading, list, ...alternatives);
}

/** A path as a list of its nodes; below each the relationship with the next. */
async function pathList(
  nodes: PathNodes,
  loadDetail: LoadNodeDetail,
  t: TranslateConnect,
): Promise<HTMLElement> {
  const files = await Promise.all(nodes.map(({ id }) => loadDetail(id)));
  const rows = files.map((file, index) => {
    const next = nodes[index + 1];
    const [strongest, ...rest] = next ? file.relationships.filter(({ to }) => to === next.id) : [];
    const row = createElement('li', { 'data-kind': file.kind }, pathNode(file));
    if (strongest) row.append(relationshipBlock(strongest, file, t));
    if (rest.length > 0) row.append(furtherRelationships(rest, t));
    return row;
  });
  return createElement('ol', { class: 'connect-path' }, ...rows);
}

function pathNode({ name, lang, href, summary }: NodeDetailFile): HTMLElement {
  const link = createElement('b', { class: 'name' }, createElement('a', { href, lang }, name));
  const note = summary === '' ? undefined : createElement('small', {}, summary);
  return createElement('div', { class: 'connect-stop' }, link, note);
}

/** Further relationships of two neighbours without their evidence, which is on the pages of both. */
function furtherRelationships(details: readonly RelationshipDetail[], t: TranslateConnect): HTMLElement {
  const rows = details.map((detail) => createElement('li', {}, ...sentenceNodes(detail.sentence)));
  const summary = createElement('summary', {}, t('connect.also', { n: details.length }));
  return createElement('details', { class: 'connect-further' }, summary, createElement('ul', {}, ...rows));
}

function alternativePaths(
  paths: readonly PathNodes[],
  loadDetail: LoadNodeDetail,
  t: TranslateConnect,
): HTMLElement {
  const rows = paths.map((nodes) => createElement('li', {}, alternativePath(nodes, loadDetail, t)));
  const title = createElement('h3', {}, t('connect.others'));
  return createElement('section', { class: 'connect-others' }, title, createElement('ul', {}, ...rows));
}

/** A path named by the nodes between its ends; its list is made when it is opened. */
function alternativePath(nodes: PathNodes, loadDetail: LoadNodeDetail, t: TranslateConnect): HTMLElement {
  const names = nodes
    .slice(1, -1)
    .map(({ kind, name }) => (kind === 'post' ? t('connect.work', { title: name }) : name));
  const title =
    names.length > 0
      ? t('connect.through', { names: names.join(t('connect.separator')) })
      : t('connect.direct');
  const disclosure = createElement(
    'details',
    { class: 'connect-other' },
    createElement('summary', {}, title),
  );
  const fill = async () =>
    disclosure.append(
      await pathList(nodes, loadDetail, t).catch(() => createElement('p', {}, t('connect.failed'))),
    );
  disclosure.addEventListener('toggle', () => void fill(), { once: true });
  return disclosure;
}
