import { plainClickTarget } from '../dom/element.ts';
import { setLanguageLinkQuery } from '../dom/language-links.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';
import { type PageStrings, readPageStrings } from '../dom/page-strings.ts';
import { loadNodeFinder } from '../nodes/node-finder.ts';
import { createNodePicker, type NodePicker } from '../nodes/node-picker.ts';
import { canDrawGraph, createGraphDrawing, type GraphDrawing } from './drawing/graph-drawing.ts';
import { NO_FILTERS, readFilterForm, writeFilterForm } from './filter-form.ts';
import { type GraphData, type LoadNodeDetail, loadGraph, nodeDetailLoader } from './graph-data.ts';
import { listenToGraphKeys } from './graph-keys.ts';
import {
  focusArea,
  focusedNode,
  type GraphModel,
  graphModel,
  graphStatus,
  idInDirection,
  isNewStep,
  visibleNeighbour,
  withState,
} from './graph-model.ts';
import { formatGraphState, type GraphState, parseGraphState } from './graph-state.ts';
import { type GraphStringKey, graphStatusText } from './graph-strings.ts';
import { filterTableRows, sortTableInPlace } from './graph-table.ts';
import { showNodePanel } from './node-panel.ts';

interface GraphElements {
  root: HTMLElement;
  stage: HTMLElement;
  panel: HTMLElement;
  status: HTMLElement;
  form: HTMLFormElement;
  table: HTMLTableElement;
}

interface GraphPage extends GraphElements {
  strings: PageStrings<GraphStringKey, { kinds: Readonly<Record<string, string>> }>;
  model: GraphModel;
  drawing: GraphDrawing | undefined;
  picker: NodePicker | undefined;
  loadDetail: LoadNodeDetail;
}

const root = document.querySelector<HTMLElement>('[data-graph]');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const elements = findElements(root);
  if (!elements) return;
  const strings: GraphPage['strings'] = readPageStrings(root, root.dataset['words']);
  root.hidden = false;
  const data = await loadGraph(strings.locale).catch(() => undefined);
  if (!data) {
    elements.status.textContent = strings.t('graph.failed');
    return;
  }
  const model = graphModel(data, parseGraphState(location.search));
  const loadDetail = nodeDetailLoader(strings.locale);
  const page: GraphPage = { ...elements, strings, model, loadDetail, drawing: undefined, picker: undefined };
  page.drawing = createDrawing(page, data);
  page.picker = createPicker(page, data);
  // Without the drawing the table stays open; with it, readers open the table when they need it.
  const disclosure = page.table.closest('details');
  if (disclosure && page.drawing && location.hash === '') disclosure.open = false;
  listen(page);
  render(page);
  page.drawing?.lookAt(focusArea(model));
}

function findElements(root: HTMLElement): GraphElements | undefined {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part=${name}]`);
  const [stage, panel, status] = [part('stage'), part('panel'), part('said')];
  const form = part<HTMLFormElement>('form');
  const table = document.querySelector<HTMLTableElement>('[data-graph-table]');
  return stage && panel && status && form && table ? { root, stage, panel, status, form, table } : undefined;
}

function createDrawing(page: GraphPage, data: GraphData): GraphDrawing | undefined {
  if (!canDrawGraph()) {
    page.stage.textContent = page.strings.t('graph.no-webgl');
    return undefined;
  }
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return createGraphDrawing(page.stage, data, reducedMotion, (index) =>
    setFocus(page, data.nodes[index ?? -1]?.id ?? ''),
  );
}

function createPicker(page: GraphPage, data: GraphData): NodePicker | undefined {
  const { locale, t, extra } = page.strings;
  const field = page.root.querySelector<HTMLElement>('[data-end=graph]');
  if (!field) return undefined;
  return createNodePicker(field, {
    t,
    kinds: extra.kinds,
    failed: t('graph.failed'),
    loadFinder: memoizeAsync(() => loadNodeFinder(locale, data.nodes)),
    onPick: ({ id }) => {
      setFocus(page, id);
      page.stage.focus({ preventScroll: true });
    },
  });
}

function listen(page: GraphPage): void {
  const { root, stage, form, table } = page;
  stage.tabIndex = 0;
  listenToGraphKeys(stage, {
    move: (key) => setFocus(page, idInDirection(page.model, key) ?? page.model.state.at),
    zoom: (factor) => page.drawing?.zoom(factor),
    showAll: () => page.drawing?.lookAt([]),
    openPage: () => void openFocusedPage(page),
    clearFocus: () => setFocus(page, ''),
  });
  listenToZoomButtons(page);
  form.addEventListener('change', () => change(page, readFilterForm(form)));
  form.addEventListener('reset', () => change(page, NO_FILTERS));
  root.addEventListener('click', (event) => {
    const link = plainClickTarget(event, '[data-at]');
    if (!link) return;
    event.preventDefault();
    setFocus(page, link.dataset['at'] ?? '');
  });
  sortTableInPlace(table, (path) =>
    history.replaceState(null, '', `${path}${formatGraphState(page.model.state)}`),
  );
  addEventListener('popstate', () => {
    page.model = graphModel(page.model.data, parseGraphState(location.search));
    render(page);
    page.drawing?.lookAt(focusArea(page.model));
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.drawing?.updateColors());
}

/** A factor of 0 shows the whole graph. */
function listenToZoomButtons(page: GraphPage): void {
  for (const button of page.root.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => {
      const factor = Number(button.dataset['zoom']);
      if (factor > 0) page.drawing?.zoom(factor);
      else page.drawing?.lookAt([]);
    });
}

function change(page: GraphPage, state: Partial<GraphState>): void {
  const model = withState(page.model, state);
  const url = `${location.pathname}${formatGraphState(model.state)}`;
  if (isNewStep(page.model, model)) history.pushState(null, '', url);
  page.model = model;
  render(page);
}

function setFocus(page: GraphPage, id: string): void {
  if (page.model.state.at === id) return;
  change(page, { at: id });
  page.drawing?.lookAt(focusArea(page.model));
}

function render(page: GraphPage): void {
  const { model, strings } = page;
  const { data, state, visible } = model;
  const node = focusedNode(model);
  page.drawing?.show(visible, data.indexes.get(state.at));
  writeFilterForm(page.form, state);
  setLanguageLinkQuery(formatGraphState(state));
  filterTableRows(page.table, (id) => visible.nodes.has(data.indexes.get(id) ?? -1));
  page.picker?.set(node);
  page.panel.hidden = !node;
  page.root.classList.toggle('focused', node !== undefined);
  page.status.textContent = graphStatusText(graphStatus(model), strings.t, strings.extra.kinds);
  if (node) void fillPanel(page, node.id);
}

async function fillPanel(page: GraphPage, id: string): Promise<void> {
  const { locale, t, extra } = page.strings;
  const file = await page.loadDetail(id).catch(() => undefined);
  if (page.model.state.at !== id) return;
  if (!file) {
    page.panel.textContent = t('graph.failed');
    return;
  }
  showNodePanel(page.panel, file, {
    locale,
    t,
    kinds: extra.kinds,
    visibleNeighbour: (neighbour) => visibleNeighbour(page.model, id, neighbour),
    onClose: () => setFocus(page, ''),
  });
}

async function openFocusedPage({ model, loadDetail }: GraphPage): Promise<void> {
  const node = focusedNode(model);
  if (node) location.assign((await loadDetail(node.id)).href);
}
