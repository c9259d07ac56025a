import { interpolate } from '#i18n/strings/interpolate.ts';
import { FACETS, type Facet } from '#search/index/tables.ts';
import type { SearchResults } from '#search/query/results.ts';
import { formatSearchState, type SearchState } from '#search/query/state.ts';
import { element } from './element.ts';
import type { Spoken } from './search-parts.ts';

const FIRST = 6;

/** The facets as lists of links, each with what it would leave; a chosen value links back to the wider search. */
export function facetLists(
  facets: SearchResults['facets'],
  state: SearchState,
  labelOf: (facet: Facet, value: string) => string,
  spoken: Spoken,
): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const values = shownValues(facets[facet], state.filters[facet]);
    if (values.length < 2 && state.filters[facet] === undefined) return [];
    const rows = values.map(([value, count]) => row(facet, value, count, state, labelOf(facet, value)));
    return [list(facet, facet === 'year' ? byYear(values, rows) : rows, spoken)];
  });
}

/** The values found, and a chosen one even when it leaves nothing. */
function shownValues(values: readonly [string, number][], chosen: string | undefined): [string, number][] {
  const known = values.some(([value]) => value === chosen);
  return chosen === undefined || known ? [...values] : [[chosen, 0], ...values];
}

function row(facet: Facet, value: string, count: number, state: SearchState, label: string): HTMLElement {
  const chosen = state.filters[facet] === value;
  const { [facet]: _, ...others } = state.filters;
  const href = formatSearchState({ q: state.q, filters: chosen ? others : { ...others, [facet]: value } }) || '?';
  const number = element('span', { class: 'search-number' }, String(count));
  const attributes = { href, 'data-search-state': '', 'aria-current': chosen ? 'true' : undefined };
  return element('li', {}, element('a', attributes, label, ' ', number));
}

function byYear(values: readonly [string, number][], rows: readonly HTMLElement[]): HTMLElement[] {
  const order = values
    .map(([value], index) => ({ value, index }))
    .sort((a, b) => (a.value < b.value ? 1 : -1));
  return order.flatMap(({ index }) => rows[index] ?? []);
}

function list(facet: Facet, rows: readonly HTMLElement[], { words }: Spoken): HTMLElement {
  const title = element('h3', { id: `search-facet-${facet}` }, words[facet]);
  const section = element('section', { 'data-search-facet': facet, 'aria-labelledby': title.id }, title);
  section.append(element('ul', {}, ...rows.slice(0, FIRST)));
  if (rows.length > FIRST) {
    const rest = element('summary', {}, interpolate(words.others, { n: rows.length - FIRST }));
    section.append(element('details', {}, rest, element('ul', {}, ...rows.slice(FIRST))));
  }
  return section;
}
