import { plainClickTarget } from '../dom/element.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';
import { readPageStrings } from '../dom/page-strings.ts';
import { loadNodeFinder } from '../nodes/node-finder.ts';
import { createNodePicker, type NodePicker } from '../nodes/node-picker.ts';
import { canDrawGraph, createGraphDrawing, type GraphDrawing } from './drawing/graph-drawing.ts';
import { NO_FILTERS, readFilterForm } from './filter-form.ts';
import { type GraphData, loadGraph, nodeDetailLoader } from './graph-data.ts';
import { listenToGraphKeys } from './graph-keys.ts';
import { focusArea, focusedNode, graphModel, idInDirection, isNewStep, withState } from './graph-model.ts';
import { type GraphElements, type GraphPage, renderGraphPage } from './graph-page-view.ts';
import { formatGraphState, type GraphState, parseGraphState } from './graph-state.ts';
import { sortTableInPlace } from './graph-table.ts';

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
  const page: GraphPage = {
    ...{ ...elements, strings, model, loadDetail, drawing: undefined, picker: undefined },
    clearFocus: () => setFocus(page, ''),
  };
  page.drawing = createDrawing(page, data);
  page.picker = createPicker(page, data);
  // Without the drawing the table stays open; with it, readers open the table when they need it.
  const disclosure = page.table.closest('details');
  if (disclosure && page.drawing && location.hash === '') disclosure.open = false;
  listen(page);
  renderGraphPage(page);
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
    clearFocus: page.clearFocus,
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
    renderGraphPage(page);
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
  renderGraphPage(page);
}

function setFocus(page: GraphPage, id: string): void {
  if (page.model.state.at === id) return;
  change(page, { at: id });
  page.drawing?.lookAt(focusArea(page.model));
}

async function openFocusedPage({ model, loadDetail }: GraphPage): Promise<void> {
  const node = focusedNode(model);
  if (node) location.assign((await loadDetail(node.id)).href);
}
