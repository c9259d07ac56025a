import type { Locale } from '#i18n/locales.ts';
import type { GraphWords } from '#i18n/strings/graph.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import { nextInDirection } from './arrow-keys.ts';
import { type GraphData, loadGraph, nodeFiles } from './graph-data.ts';
import { canDraw, type Drawing, drawing } from './graph-drawing.ts';
import { type Seen, seenIn } from './graph-filter.ts';
import { readFilters, writeFilters } from './graph-filters.ts';
import { listenToKeys } from './graph-keys.ts';
import { showPanel } from './graph-panel.ts';
import { type GraphState, queryOf, stateFrom } from './graph-state.ts';
import { filterRows, sortInPlace } from './graph-table.ts';
import { keepInLanguages } from './language-links.ts';
import { nodeFinder } from './node-names.ts';
import { nodePicker, type Picker } from './node-picker.ts';

const root = document.querySelector<HTMLElement>('[data-graph]');
if (root) void enhance(root);

interface Page {
  root: HTMLElement;
  locale: Locale;
  words: GraphWords;
  kinds: Readonly<Record<string, string>>;
  stage: HTMLElement;
  panel: HTMLElement;
  form: HTMLFormElement;
  table: HTMLTableElement;
  said: HTMLElement;
  data: GraphData;
  drawing: Drawing | undefined;
  picker: Picker | undefined;
  files: ReturnType<typeof nodeFiles>;
  state: GraphState;
  seen: Seen;
}

async function enhance(root: HTMLElement): Promise<void> {
  const locale = (root.dataset['locale'] ?? 'en') as Locale;
  const { words, kinds } = JSON.parse(root.dataset['words'] ?? '{}');
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part=${name}]`);
  const [stage, panel, said] = [part('stage'), part('panel'), part('said')];
  const form = part<HTMLFormElement>('form');
  const table = document.querySelector<HTMLTableElement>('[data-graph-table]');
  if (!stage || !panel || !said || !form || !table) return;
  root.hidden = false;
  const data = await loadGraph(locale).catch(() => undefined);
  if (!data) {
    said.textContent = words.failed;
    return;
  }
  const state = stateFrom(location.search);
  const files = nodeFiles(locale);
  const seen = seenIn(data, state);
  const page: Page = {
    ...{ root, locale, words, kinds, stage, panel, form, table, said, data, state, seen, files },
    ...{ drawing: undefined, picker: undefined },
  };
  begin(page);
}

function begin(page: Page): void {
  const { root, stage, table, data, words, kinds, locale } = page;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (canDraw()) page.drawing = drawing(stage, data, still, (place) => focus(page, idAt(page, place)));
  else stage.textContent = words.noWebgl;
  const field = root.querySelector<HTMLElement>('[data-end=graph]');
  const finder = () => nodeFinder(locale, data.nodes);
  if (field)
    page.picker = nodePicker(field, { ...words, kinds }, finder, ({ id }) => {
      focus(page, id);
      stage.focus({ preventScroll: true });
    });
  // The table says the same as the drawing: whoever sees this opens it when they want it.
  const rows = table.closest('details');
  if (rows && page.drawing && location.hash === '') rows.open = false;
  listen(page);
  render(page);
  page.drawing?.lookAt(lookedAt(page));
}

function listen(page: Page): void {
  const { root, stage, form, table } = page;
  stage.tabIndex = 0;
  listenToKeys(stage, {
    walk: (key) => walk(page, key),
    zoom: (by) => page.drawing?.zoom(by),
    whole: () => page.drawing?.lookAt([]),
    open: () => openFocus(page),
    letGo: () => focus(page, ''),
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => {
      const by = Number(button.dataset['zoom']);
      if (by > 0) page.drawing?.zoom(by);
      else page.drawing?.lookAt([]);
    });
  form.addEventListener('change', () => change(page, readFilters(form)));
  form.addEventListener('reset', () => change(page, { hidden: new Set(), from: 0, until: 0 }));
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null;
    if (!link || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
    event.preventDefault();
    focus(page, link.dataset['at'] ?? '');
  });
  sortInPlace(table, (path) => history.replaceState(null, '', `${path}${queryOf(page.state)}`));
  addEventListener('popstate', () => {
    page.state = stateFrom(location.search);
    render(page);
    page.drawing?.lookAt(lookedAt(page));
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.drawing?.recolour());
}

/** Changes what is shown, as a step one can go back from. */
function change(page: Page, to: Partial<GraphState>): void {
  const state = { ...page.state, ...to };
  const query = queryOf(state);
  if (query !== queryOf(page.state)) history.pushState(null, '', `${location.pathname}${query}`);
  page.state = state;
  render(page);
}

function focus(page: Page, id: string): void {
  if (page.state.at === id) return;
  change(page, { at: id });
  page.drawing?.lookAt(lookedAt(page));
}

function render(page: Page): void {
  const { data, state, form, table, words, kinds } = page;
  page.seen = seenIn(data, state);
  const at = data.at.get(state.at);
  page.drawing?.show(page.seen, at);
  writeFilters(form, state);
  keepInLanguages(queryOf(state));
  filterRows(table, (id) => page.seen.nodes.has(data.at.get(id) ?? -1));
  const node = at === undefined ? undefined : data.nodes[at];
  page.picker?.set(node);
  page.panel.hidden = !node;
  page.root.classList.toggle('focused', node !== undefined);
  const near = page.seen.near.get(at ?? -1)?.size ?? 0;
  const counts = interpolate(words.shown, { n: page.seen.nodes.size, m: page.seen.pairs.length });
  const counted = interpolate(near === 1 ? words.tie : words.ties, { n: near });
  const unknown = state.at === '' ? counts : interpolate(words.unknown, { id: state.at });
  page.said.textContent = node ? [node.name, kinds[node.kind], counted].join(' · ') : unknown;
  if (node) void fillPanel(page, node.id);
}

async function fillPanel(page: Page, id: string): Promise<void> {
  const { panel, data, words, kinds, locale } = page;
  const file = await page.files(id).catch(() => undefined);
  if (page.state.at !== id) return;
  if (!file) {
    panel.textContent = words.failed;
    return;
  }
  const seen = (other: string) => {
    const place = data.at.get(other) ?? -1;
    return page.seen.near.get(data.at.get(id) ?? -1)?.has(place) ? data.nodes[place] : undefined;
  };
  showPanel(panel, file, { locale, words, kinds, seen, close: () => focus(page, '') });
}

/** An arrow moves the focus to the neighbour that lies that way; without a focus it takes the best tied node. */
function walk(page: Page, key: string): void {
  const { data, seen, state } = page;
  const here = data.nodes[data.at.get(state.at) ?? -1];
  if (!here) {
    const best = [...seen.nodes].sort(
      (a, b) => (seen.near.get(b)?.size ?? 0) - (seen.near.get(a)?.size ?? 0),
    );
    focus(page, idAt(page, best[0]));
    return;
  }
  const near = [...(seen.near.get(data.at.get(here.id) ?? -1) ?? [])];
  const places = near.flatMap((place) => data.nodes[place] ?? []);
  const next = places[nextInDirection(here, places, key) ?? -1];
  if (next) focus(page, next.id);
}

function openFocus({ state, data, files }: Page): void {
  if (data.at.has(state.at)) void files(state.at).then(({ href }) => location.assign(href));
}

/** The focus and what is near it; nothing when there is no focus. */
function lookedAt({ data, seen, state }: Page): number[] {
  const at = data.at.get(state.at);
  return at === undefined ? [] : [at, ...(seen.near.get(at) ?? [])];
}

function idAt({ data }: Page, place: number | undefined): string {
  return place === undefined ? '' : (data.nodes[place]?.id ?? '');
}
