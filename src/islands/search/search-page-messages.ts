import type { IndexFileProblem } from '#search/query/index-file-error.ts';
import { createElement } from '../dom/element.ts';
import { joinSentences, shortenQuery } from './result-text.ts';
import { type FinishedSearch, pagePart, type SearchPage } from './search-page-parts.ts';

/** Shows that a search is running, in place of earlier results. */
export function showLoading(page: SearchPage, slow: boolean): void {
  clearResults(page);
  pagePart(page, 'hint').hidden = true;
  pagePart(page, 'status').textContent = page.strings.t(slow ? 'search.slow' : 'search.loading');
}

/** Shows why a search did not end, in place of earlier results, with the lists of the site. */
export function showProblem(page: SearchPage, problem: IndexFileProblem): void {
  const { t, locale } = page.strings;
  clearResults(page);
  page.root.removeAttribute('aria-busy');
  pagePart(page, 'hint').hidden = true;
  pagePart(page, 'filters').hidden = true;
  page.lists.hidden = false;
  pagePart(page, 'status').textContent = joinSentences(
    locale,
    t(`search.problem.${problem}`),
    t('search.retrying'),
  );
  pagePart(page, 'more').append(retryButton(page));
}

/** Removes everything that belongs to an earlier search. */
export function clearResults(page: SearchPage): void {
  for (const name of ['status', 'notes', 'facets', 'results', 'more'] as const)
    pagePart(page, name).replaceChildren();
}

function retryButton({ strings, retry }: SearchPage): HTMLElement {
  const button = createElement(
    'button',
    { type: 'button', 'data-search-retry': '' },
    strings.t('search.retry'),
  );
  button.addEventListener('click', retry);
  return button;
}

/** The notes above the results: that they are incomplete or apart, and how two nodes are connected. */
export function showNotes(page: SearchPage, { state, outcome, problem }: FinishedSearch): void {
  const { t, locale } = page.strings;
  const notes = pagePart(page, 'notes');
  if (problem) {
    const text = `${joinSentences(locale, t(`search.problem.${problem}`), t('search.partial'))} `;
    notes.append(createElement('p', { class: 'search-message' }, text, retryButton(page)));
  }
  if (outcome.pair) {
    const [a, b] = outcome.pair;
    const href = `/${locale}/connect/?from=${a.id}&to=${b.id}`;
    const text = t('search.connection', { a: a.title, b: b.title });
    notes.append(createElement('p', {}, createElement('a', { href, 'data-search-connection': '' }, text)));
  }
  if (outcome.relaxed)
    notes.append(createElement('p', { class: 'meta' }, t('search.relaxed', { q: shortenQuery(state.q) })));
}
