import type { Locale } from '#i18n/locales.ts';
import type { Outcome, Tables } from '#search/engine.ts';
import { queryOf, type SearchState, stateFrom } from '#search/state.ts';
import type { Facet } from '#search/tables.ts';
import type { Shown } from '#search/target.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import { facetLists } from './search-facets.ts';
import { counted, element, newest, type Spoken, say, spokenBy } from './search-parts.ts';
import { nothingFound, resultItem } from './search-results.ts';

const STEP = 10;

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) enhance(root);

interface Page {
  root: HTMLElement;
  input: HTMLInputElement;
  locale: Locale;
  spoken: Spoken;
  engine: SearchEngine;
}

/** What one search came to, with the first results ready to be shown. */
interface Found {
  state: SearchState;
  outcome: Outcome;
  shown: Shown[];
  tables: Tables;
}

function enhance(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[data-search-input]');
  if (!input) return;
  const { locale, ...spoken } = spokenBy(root);
  const page: Page = { root, input, locale, spoken, engine: searchEngine(locale) };
  const answer = newest(
    (state: SearchState) => find(page, state),
    (found) => show(page, found),
  );
  const look = (state: SearchState) =>
    answer(state).catch(() => (part(page, 'status').textContent = spoken.words.failed));
  const toAddress = () => {
    const state = stateFrom(location.search);
    input.value = state.q;
    void look(state);
  };
  root.hidden = false;
  const filters = part(page, 'filters').querySelector('details');
  if (filters) filters.open = matchMedia('(min-width: 721px)').matches;
  listen(page, look, toAddress);
  toAddress();
  if (location.search === '') input.focus();
  if (import.meta.env.DEV) void sayWhichIndex(page);
}

/** Typing changes the address in place until it is settled; a facet, and typing anew, is a step one can go back from. */
function listen(
  { root, input, engine }: Page,
  look: (state: SearchState) => void,
  toAddress: () => void,
): void {
  let settled = true;
  input.addEventListener('focus', () => void engine.warm().catch(() => undefined));
  input.addEventListener('input', () => {
    const state = { ...stateFrom(location.search), q: input.value.trim() };
    const address = queryOf(state) || location.pathname;
    if (settled && location.search !== '') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    settled = false;
    look(state);
  });
  input.addEventListener('change', () => {
    settled = true;
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    settled = true;
  });
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-search-state]')
        : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    settled = true;
    history.pushState(null, '', link.search || location.pathname);
    toAddress();
  });
  addEventListener('popstate', toAddress);
}

async function find({ engine, root }: Page, state: SearchState): Promise<Found | undefined> {
  if (state.q === '') return undefined;
  root.setAttribute('aria-busy', 'true');
  const [tables, outcome] = await Promise.all([engine.warm(), engine.ask(state.q, state.filters)]);
  const shown = await Promise.all(outcome.hits.slice(0, STEP).map((hit) => engine.show(hit, outcome)));
  return { state, outcome, shown, tables };
}

function show(page: Page, found: Found | undefined): void {
  page.root.removeAttribute('aria-busy');
  part(page, 'hint').hidden = found !== undefined;
  for (const name of ['status', 'facets', 'results', 'more'] as const) part(page, name).replaceChildren();
  part(page, 'filters').hidden = !found || (found.outcome.hits.length === 0 && !isNarrowed(found.state));
  if (!found) return;
  showCount(page, found);
  showFacets(page, found);
  if (found.outcome.hits.length === 0) showNothing(page, found);
  else showResults(page, found);
}

function showCount(page: Page, { outcome }: Found): void {
  const n = outcome.hits.length;
  const [before = '', after = ''] = counted(n, page.spoken.words).split(String(n));
  part(page, 'status').append(before, element('span', { 'data-search-count': '' }, String(n)), after);
}

function showResults(page: Page, { outcome, shown, tables }: Found): void {
  const { locale, spoken, engine } = page;
  const titles = titlesOf(tables);
  const eventName = (id: string) => titles.get(`event:${id}`);
  const list = part(page, 'results');
  const add = (pages: readonly Shown[]) => {
    const from = list.children.length;
    const items = pages.flatMap((shown, index) => {
      const hit = outcome.hits[from + index];
      return hit ? [resultItem(hit, shown, { locale, spoken, eventName })] : [];
    });
    list.append(...items);
    offerMore();
  };
  const offerMore = () => {
    const left = outcome.hits.length - list.children.length;
    if (left <= 0) return part(page, 'more').replaceChildren();
    const button = element('button', { type: 'button' }, say(spoken.words.more, { n: Math.min(left, STEP) }));
    button.addEventListener('click', async () => {
      const next = outcome.hits.slice(list.children.length, list.children.length + STEP);
      const first = list.children.length;
      add(await Promise.all(next.map((hit) => engine.show(hit, outcome))));
      list.children[first]?.querySelector('a')?.focus();
    });
    return part(page, 'more').replaceChildren(button);
  };
  add(shown);
}

/** True when some facet is chosen. */
function isNarrowed({ filters }: SearchState): boolean {
  return Object.keys(filters).length > 0;
}

/** What each named thing is called in the reader's language, by node id. */
function titlesOf(tables: Tables): Map<string, string> {
  return new Map(tables.names.map(({ row }) => [row.id, row.title]));
}

function showNothing(page: Page, { state, outcome }: Found): void {
  const tried = outcome.wordings.slice(1).map(({ terms }) => terms.map(({ text }) => text).join(' '));
  const clear = queryOf({ q: state.q, filters: {} });
  const filtered = isNarrowed(state);
  const { locale, spoken } = page;
  part(page, 'more').append(
    nothingFound(state.q, tried, outcome.nearest, filtered, { locale, spoken, clear }),
  );
}

function showFacets(page: Page, { state, outcome, tables }: Found): void {
  const { spoken } = page;
  const titles = titlesOf(tables);
  const labels: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    kind: spoken.kinds,
    lang: spoken.langs,
  };
  const labelOf = (facet: Facet, value: string) =>
    labels[facet]?.[value] ?? titles.get(`${facet}:${value}`) ?? value;
  const facets = part(page, 'facets');
  facets.append(...facetLists(outcome.facets, state, labelOf, spoken));
  if (isNarrowed(state)) {
    const clear = queryOf({ q: state.q, filters: {} });
    facets.prepend(
      element('p', {}, element('a', { href: clear, 'data-search-state': '' }, spoken.words.clear)),
    );
  }
}

function part(
  { root }: Page,
  name: 'status' | 'hint' | 'filters' | 'facets' | 'results' | 'more' | 'index',
): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  if (!found) throw new Error(`The search page has no part ${name}.`);
  return found;
}

/** In development the index is that of the last build, and the page says of when. */
async function sayWhichIndex(page: Page): Promise<void> {
  const answer = await fetch('/pagefind/built.json');
  const { built }: { built: string | null } = await answer.json();
  const { words } = page.spoken;
  part(page, 'index').textContent = built === null ? words.unbuilt : say(words.built, { when: built });
}
