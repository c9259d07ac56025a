/** Script of the page that connects two nodes: reads them from the URL and the two fields, and shows the paths. */

import { setLanguageLinkQuery } from '../dom/language-links.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';
import { type PageStrings, readPageStrings } from '../dom/page-strings.ts';
import {
  type GraphData,
  type LoadNodeDetail,
  loadGraph,
  nodeById,
  nodeDetailLoader,
} from '../graph/graph-data.ts';
import { type FindNodes, loadNodeFinder } from '../nodes/node-finder.ts';
import { createNodePicker, type NodePicker } from '../nodes/node-picker.ts';
import { formatPathEnds, type PathEnds, parsePathEnds } from './connect-state.ts';
import { type ConnectStringKey, connectionMessage } from './connect-strings.ts';
import { findConnection, nextEnd } from './connection.ts';
import { showMessage, showPaths } from './path-view.ts';

const END_NAMES = ['from', 'to'] as const satisfies readonly (keyof PathEnds)[];

interface ConnectPage {
  root: HTMLElement;
  result: HTMLElement;
  strings: PageStrings<ConnectStringKey, { kinds: Readonly<Record<string, string>> }>;
  loadGraph: () => Promise<GraphData>;
  loadDetail: LoadNodeDetail;
  pickers: Partial<Record<keyof PathEnds, NodePicker | undefined>>;
}

const root = document.querySelector<HTMLElement>('[data-connect]');
if (root) start(root);

function start(root: HTMLElement): void {
  const result = root.querySelector<HTMLElement>('[data-result]');
  if (!result) return;
  const strings: ConnectPage['strings'] = readPageStrings(root, root.dataset['words']);
  const { locale } = strings;
  const page: ConnectPage = {
    root,
    result,
    strings,
    loadGraph: memoizeAsync(() => loadGraph(locale)),
    loadDetail: nodeDetailLoader(locale),
    pickers: {},
  };
  const loadFinder = memoizeAsync(async () => loadNodeFinder(locale, (await page.loadGraph()).nodes));
  for (const end of END_NAMES) page.pickers[end] = createEndPicker(page, end, loadFinder);
  listen(page);
  void show(page);
}

function createEndPicker(
  page: ConnectPage,
  end: keyof PathEnds,
  loadFinder: () => Promise<FindNodes>,
): NodePicker | undefined {
  const field = page.root.querySelector<HTMLElement>(`[data-end=${end}]`);
  if (!field) return undefined;
  const { t, extra } = page.strings;
  return createNodePicker(field, {
    t,
    kinds: extra.kinds,
    failed: t('connect.failed'),
    loadFinder,
    onPick: ({ id }) => chooseEnd(page, end, id),
  });
}

function listen(page: ConnectPage): void {
  page.root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  page.root.querySelector('[data-swap]')?.addEventListener('click', () => {
    const { from, to } = parsePathEnds(location.search);
    visit(page, { from: to, to: from });
  });
  addEventListener('popstate', () => void show(page));
}

/** Sets one end in the URL and moves the keyboard focus to the other field where that is empty. */
function chooseEnd(page: ConnectPage, end: keyof PathEnds, id: string): void {
  const ends = { ...parsePathEnds(location.search), [end]: id };
  visit(page, ends);
  const next = nextEnd(ends, end);
  if (next) page.pickers[next]?.input.focus();
}

function visit(page: ConnectPage, ends: PathEnds): void {
  history.pushState(null, '', `${location.pathname}${formatPathEnds(ends)}`);
  void show(page);
}

async function show(page: ConnectPage): Promise<void> {
  const { root, result, strings } = page;
  const ends = parsePathEnds(location.search);
  setLanguageLinkQuery(formatPathEnds(ends));
  const examples = root.querySelector<HTMLElement>('[data-examples]');
  if (examples) examples.hidden = ends.from !== '' || ends.to !== '';
  result.setAttribute('aria-busy', 'true');
  await showConnection(page, ends).catch(() => showMessage(result, strings.t('connect.failed')));
  result.removeAttribute('aria-busy');
  const status = root.querySelector('[data-status]');
  if (status) status.textContent = result.querySelector('h2, .connect-none')?.textContent ?? '';
}

async function showConnection(page: ConnectPage, ends: PathEnds): Promise<void> {
  const { result, strings, pickers, loadDetail } = page;
  const graph = await page.loadGraph();
  for (const end of END_NAMES) pickers[end]?.set(nodeById(graph, ends[end]));
  const connection = findConnection(graph, ends);
  if (connection.type === 'paths') await showPaths(result, connection.paths, loadDetail, strings.t);
  else showMessage(result, connectionMessage(connection, strings.t));
}
