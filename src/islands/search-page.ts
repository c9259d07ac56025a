import { type Locale, locales } from '#i18n/locales.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import { formatSearchState, type SearchState, parseSearchState } from '#search/query/state.ts';
import { searchEngine } from './search-engine.ts';
import { newest, spokenBy } from './search-parts.ts';
import { type Found, type Page, part, STEP, show } from './search-view.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) enhance(root);

function enhance(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[data-search-input]');
  const lists = document.querySelector<HTMLElement>('[data-search-lists]');
  if (!input || !lists) return;
  const { locale, ...spoken } = spokenBy(root);
  const page: Page = { root, input, lists, locale, spoken, engine: searchEngine(locale) };
  const answer = newest(
    (state: SearchState) => find(page, state),
    (found) => show(page, found),
  );
  const look = (state: SearchState) =>
    answer(state).catch(() => {
      part(page, 'status').textContent = spoken.words.failed;
      lists.hidden = false;
    });
  const toAddress = () => {
    const state = parseSearchState(location.search);
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
    const state = { ...parseSearchState(location.search), q: input.value.trim() };
    const address = formatSearchState(state) || location.pathname;
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

/** In development the index is that of the last build, and the page says of when. */
async function sayWhichIndex(page: Page): Promise<void> {
  const answer = await fetch('/pagefind/built.json');
  const { built }: { built: string | null } = await answer.json();
  const { words } = page.spoken;
  part(page, 'index').textContent =
    built === null ? words.unbuilt : interpolate(words.built, { when: momentIn(built, page.locale) });
}

/** A moment as the reader's clock and language tell it. */
function momentIn(moment: string, locale: Locale): string {
  const language = locale === 'en' ? 'en-GB' : locales[locale].lang;
  return new Date(moment).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
