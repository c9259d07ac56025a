import { distinctPaths } from '#graph/paths/path-alternatives.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ConnectWords } from '#i18n/strings/connect.ts';
import { type Ends, endsFrom, queryFor } from './connect-state.ts';
import { showMessage, showWays } from './connect-view.ts';
import { type GraphData, loadGraph, nodeFiles } from './graph-data.ts';
import { keepInLanguages } from './language-links.ts';
import { once } from './memoize-async.ts';
import { type FindNode, nodeFinder } from './node-names.ts';
import { nodePicker, type Picker } from './node-picker.ts';

/** Ways shown: the best, and others that tell another story. */
const WAYS = 4;

const root = document.querySelector<HTMLElement>('[data-connect]');
if (root) void enhance(root);

interface Page {
  root: HTMLElement;
  result: HTMLElement;
  words: ConnectWords;
  graph: () => Promise<GraphData>;
  files: ReturnType<typeof nodeFiles>;
  pickers: Readonly<Record<keyof Ends, Picker | undefined>>;
}

function enhance(root: HTMLElement): void {
  const locale = (root.dataset['locale'] ?? 'en') as Locale;
  const { words, kinds } = JSON.parse(root.dataset['words'] ?? '{}');
  const graph = once(() => loadGraph(locale));
  const finder = once<FindNode>(async () => nodeFinder(locale, (await graph()).nodes));
  const field = (end: keyof Ends) => {
    const place = root.querySelector<HTMLElement>(`[data-end=${end}]`);
    return place ? nodePicker(place, { ...words, kinds }, finder, ({ id }) => go(page, end, id)) : undefined;
  };
  const result = root.querySelector<HTMLElement>('[data-result]');
  if (!result) return;
  const pickers = { from: field('from'), to: field('to') };
  const page: Page = { root, result, words, graph, files: nodeFiles(locale), pickers };
  root.hidden = false;
  listen(page);
  void show(page);
}

function listen(page: Page): void {
  page.root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  page.root.querySelector('[data-swap]')?.addEventListener('click', () => {
    const { from, to } = endsFrom(location.search);
    visit(page, { from: to, to: from });
  });
  addEventListener('popstate', () => void show(page));
}

/** One end was picked: the address changes, and the other field is next where it is empty. */
function go(page: Page, end: keyof Ends, id: string): void {
  const ends = { ...endsFrom(location.search), [end]: id };
  visit(page, ends);
  const next = end === 'from' ? 'to' : 'from';
  if (ends[next] === '') page.pickers[next]?.input.focus();
}

function visit(page: Page, ends: Ends): void {
  history.pushState(null, '', `${location.pathname}${queryFor(ends)}`);
  void show(page);
}

async function show(page: Page): Promise<void> {
  const ends = endsFrom(location.search);
  keepInLanguages(queryFor(ends));
  const examples = page.root.querySelector<HTMLElement>('[data-examples]');
  if (examples) examples.hidden = ends.from !== '' || ends.to !== '';
  page.result.setAttribute('aria-busy', 'true');
  try {
    await answer(page, ends, await page.graph());
  } catch {
    showMessage(page.result, page.words.failed, {});
  }
  page.result.removeAttribute('aria-busy');
  const said = page.root.querySelector('[data-said]');
  if (said) said.textContent = page.result.querySelector('h2, .way-none')?.textContent ?? '';
}

async function answer(page: Page, ends: Ends, graph: GraphData): Promise<void> {
  const { result, words, pickers } = page;
  const at = { from: graph.at.get(ends.from), to: graph.at.get(ends.to) };
  for (const end of ['from', 'to'] as const) pickers[end]?.set(nodeAt(graph, at[end]));
  const lost = (['from', 'to'] as const).find((end) => ends[end] !== '' && at[end] === undefined);
  if (lost) return showMessage(result, words.unknown, { id: ends[lost] });
  const [from, to] = [nodeAt(graph, at.from), nodeAt(graph, at.to)];
  const given = from ?? to;
  if (!given) return showMessage(result, '', {});
  if (!from || !to) return showMessage(result, words.half, { from: given.name });
  if (from === to) return showMessage(result, words.same, { from: from.name });
  const ways = distinctPaths(graph.web, at.from ?? 0, at.to ?? 0, WAYS).map(({ nodes }) =>
    nodes.flatMap((place) => graph.nodes[place] ?? []),
  );
  if (ways.length === 0) return showMessage(result, words.none, { from: from.name, to: to.name });
  await showWays(result, ways, page.files, words);
}

function nodeAt(graph: GraphData, place: number | undefined): WireNode | undefined {
  return place === undefined ? undefined : graph.nodes[place];
}
