import { formatNumber } from '#i18n/formats.ts';
import { FACETS, type Facet } from '#search/index/tables.ts';
import type { SearchResults } from '#search/query/results.ts';
import type { SearchState } from '#search/query/state.ts';
import { createElement } from '../dom/element.ts';
import { type FacetValue, facetValues } from './facet-values.ts';
import type { TranslateSearchPage } from './search-strings.ts';

/** Values of a facet shown at once; the others are in a disclosure. */
const SHOWN_VALUES = 6;

/** The facets as lists of links. */
export function facetLists(
  facets: SearchResults['facets'],
  state: SearchState,
  labelOf: (facet: Facet, value: string) => string,
  t: TranslateSearchPage,
): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const values = facetValues(facet, facets[facet], state);
    if (values.length === 0) return [];
    const items = values.map((value) => facetItem(value, labelOf(facet, value.value)));
    return [facetSection(facet, items, t)];
  });
}

function facetItem({ count, chosen, href }: FacetValue, label: string): HTMLElement {
  const number = createElement('span', { class: 'search-number' }, formatNumber(count));
  const attributes = { href, 'data-search-state': '', 'aria-current': chosen ? 'true' : undefined };
  return createElement('li', {}, createElement('a', attributes, label, ' ', number));
}

function facetSection(facet: Facet, items: readonly HTMLElement[], t: TranslateSearchPage): HTMLElement {
  const title = createElement('h3', { id: `search-facet-${facet}` }, t(`search.facet.${facet}`));
  const section = createElement(
    'section',
    { 'data-search-facet': facet, 'aria-labelledby': title.id },
    title,
  );
  section.append(createElement('ul', {}, ...items.slice(0, SHOWN_VALUES)));
  const rest = items.slice(SHOWN_VALUES);
  if (rest.length > 0) {
    const summary = createElement('summary', {}, t('search.others', { n: rest.length }));
    section.append(createElement('details', {}, summary, createElement('ul', {}, ...rest)));
  }
  return section;
}
