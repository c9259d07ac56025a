import { createElement, plainClickTarget } from '../dom/element.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';
import { readPageStrings } from '../dom/page-strings.ts';
import { yieldToMain } from '../dom/yield-to-main.ts';
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
import { whenTableIsThere } from './load-table.ts';

/**
 * Loads the graph and puts the interactive drawing in place of the still picture, in several tasks. Without WebGL the
 * picture stays, and the table is opened.
 * @param clicked returns the id of the node that the reader clicked in the picture meanwhile, or an empty string
 */
export async function startGraphPage(root: HTMLElement, clicked: () => string): Promise<void> {
  const elements = findElements(root);
  if (!elements) return;
  const strings: GraphPage['strings'] = readPageStrings(root, root.dataset['words']);
  const data = await loadGraph(strings.locale).catch(() => undefined);
  if (!data) {
    elements.status.textContent = strings.t('graph.failed');
    return;
  }
  await yieldToMain();
  const model = graphModel(data, initialState(elements.form));
  const loadDetail = nodeDetailLoader(strings.locale);
  const page: GraphPage = {
    ...{ ...elements, strings, model, loadDetail, drawing: undefined, picker: undefined },
    clearFocus: () => setFocus(page, ''),
  };
  await yieldToMain();
  page.drawing = createDrawing(page, data);
  await yieldToMain();
  page.picker = createPicker(page, data);
  listen(page);
  renderGraphPage(page);
  if (model.state.at !== '') page.drawing?.lookAt(focusArea(model));
  if (clicked() !== '') setFocus(page, clicked());
  root.dataset['ready'] = '';
}

/** The state in the URL; without one that of the form, which readers may have changed before the start. */
function initialState(form: HTMLFormElement): GraphState {
  const state = parseGraphState(location.search);
  return location.search === '' ? { ...state, ...readFilterForm(form) } : state;
}

function findElements(root: HTMLElement): GraphElements | undefined {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part=${name}]`);
  const [stage, panel, status] = [part('stage'), part('panel'), part('status')];
  const form = part<HTMLFormElement>('form');
  return stage && panel && status && form ? { root, stage, panel, status, form } : undefined;
}

/** The interactive drawing in place of the picture; undefined, and the picture stays, where the browser cannot draw it. */
function createDrawing(page: GraphPage, data: GraphData): GraphDrawing | undefined {
  const { stage, model } = page;
  const picture = [...stage.childNodes];
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = { visible: model.visible, focus: data.indexes.get(model.state.at) };
  try {
    if (!canDrawGraph()) return withoutDrawing(page);
    const drawing = createGraphDrawing(stage, { graph: data, shown, reducedMotion }, (index) =>
      setFocus(page, data.nodes[index ?? -1]?.id ?? ''),
    );
    for (const part of picture) part.remove();
    return drawing;
  } catch {
    stage.replaceChildren(...picture);
    return withoutDrawing(page);
  }
}

/** Opens the table, which has the same content as the drawing. */
function withoutDrawing({ stage, strings }: GraphPage): undefined {
  stage.after(createElement('p', { class: 'graph-note' }, strings.t('graph.no-webgl')));
  const disclosure = document.querySelector<HTMLDetailsElement>('#table');
  if (disclosure) disclosure.open = true;
  return undefined;
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
  const { root, stage, form } = page;
  stage.setAttribute('role', 'application');
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
  whenTableIsThere((table) =>
    sortTableInPlace(table, (path) =>
      history.replaceState(null, '', `${path}${formatGraphState(page.model.state)}`),
    ),
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
