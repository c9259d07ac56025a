import { pagePath } from '#i18n/paths.ts';
import type { Kind } from '#schemas/edge.ts';
import type { NameRow } from '#search/index/tables.ts';
import { formatSearchState } from '#search/query/state.ts';
import { createElement } from '../dom/element.ts';
import type { SearchPageStrings } from './search-strings.ts';

export interface NoResults {
  q: string;
  /** Other spellings of the query that were searched for. */
  tried: readonly string[];
  /** A similar word that names contain. */
  correction: string | undefined;
  /** Nodes with similar names. */
  suggestions: readonly NameRow[];
  /** Query of the URL without facets; undefined where none is chosen. */
  unfiltered: string | undefined;
}

/** The message in place of results. */
export function noResultsMessage(
  { q, tried, correction, suggestions, unfiltered }: NoResults,
  strings: SearchPageStrings,
): HTMLElement {
  const { t } = strings;
  const message = unfiltered === undefined ? t('search.none', { q }) : t('search.none-filtered', { q });
  const box = createElement('div', { class: 'search-none' }, createElement('p', {}, message));
  if (tried.length > 0)
    box.append(createElement('p', { class: 'meta' }, t('search.tried'), tried.join(' · ')));
  if (unfiltered !== undefined) {
    const link = createElement('a', { href: unfiltered, 'data-search-state': '' }, t('search.unfiltered'));
    box.append(createElement('p', {}, link));
  }
  if (correction !== undefined) {
    const href = formatSearchState({ q: correction, filters: {} });
    const link = createElement(
      'a',
      { href, 'data-search-state': '', 'data-search-correction': '' },
      correction,
    );
    box.append(createElement('p', {}, t('search.correction'), link));
  }
  if (suggestions.length > 0) {
    const items = suggestions.map((row) => suggestionItem(row, strings));
    box.append(
      createElement('p', {}, t('search.nearest')),
      createElement('ul', { class: 'search-similar' }, ...items),
    );
  }
  return box;
}

function suggestionItem({ title, id }: NameRow, { locale, extra }: SearchPageStrings): HTMLElement {
  const [kind = '', slug = ''] = id.split(':');
  const link = createElement('a', { href: pagePath(locale, kind as Kind, slug) }, title);
  return createElement('li', {}, link, ` ${extra.kinds[kind] ?? ''}`);
}
