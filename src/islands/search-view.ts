import type { Locale } from '#i18n/locales.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import type { Facet } from '#search/index/tables.ts';
import type { SearchOutcome, SearchTables } from '#search/query/engine.ts';
import type { ResultView } from '#search/query/result-view.ts';
import { formatSearchState, type SearchState } from '#search/query/state.ts';
import { element } from './element.ts';
import type { SearchEngine } from './search-engine.ts';
import { facetLists } from './search-facets.ts';
import { counted, type Spoken } from './search-parts.ts';
import { nothingFound, resultItem } from './search-results.ts';

/** How many results are shown at once, and how many more at each wish. */
export const STEP = 10;

/** The parts and the words of a search page. */
export interface Page {
  root: HTMLElement;
  input: HTMLInputElement;
  /** The ways to look without asking. */
  lists: HTMLElement;
  locale: Locale;
  spoken: Spoken;
  engine: SearchEngine;
}

/** What one search came to, with the first results ready to be shown. */
export interface Found {
  state: SearchState;
  outcome: SearchOutcome;
  shown: ResultView[];
  tables: SearchTables;
}

/** Shows what was found, or the hint where nothing was asked. */
export function show(page: Page, found: Found | undefined): void {
  page.root.removeAttribute('aria-busy');
  part(page, 'hint').hidden = found !== undefined;
  page.lists.hidden = found !== undefined && found.outcome.hits.length > 0;
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
  const add = (pages: readonly ResultView[]) => {
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
    const button = element(
      'button',
      { type: 'button' },
      interpolate(spoken.words.more, { n: Math.min(left, STEP) }),
    );
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
function titlesOf(tables: SearchTables): Map<string, string> {
  return new Map(tables.names.map(({ row }) => [row.id, row.title]));
}

function showNothing(page: Page, { state, outcome }: Found): void {
  const tried = outcome.variants.slice(1).map(({ terms }) => terms.map(({ text }) => text).join(' '));
  const clear = formatSearchState({ q: state.q, filters: {} });
  const filtered = isNarrowed(state);
  const { locale, spoken } = page;
  part(page, 'more').append(
    nothingFound(state.q, tried, outcome.suggestions, filtered, { locale, spoken, clear }),
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
    const clear = formatSearchState({ q: state.q, filters: {} });
    facets.prepend(
      element('p', {}, element('a', { href: clear, 'data-search-state': '' }, spoken.words.clear)),
    );
  }
}

/** A part of the page by its name. */
export function part(
  { root }: Page,
  name: 'status' | 'hint' | 'filters' | 'facets' | 'results' | 'more' | 'index',
): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  if (!found) throw new Error(`The search page has no part ${name}.`);
  return found;
}
