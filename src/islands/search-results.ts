import { type Locale, locales } from '#i18n/locales.ts';
import { type PageKind, pagePath } from '#i18n/paths.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import type { NameRow } from '#search/index/tables.ts';
import type { ResultView } from '#search/query/result-view.ts';
import type { SearchHit } from '#search/query/results.ts';
import { element } from './element.ts';
import { langIfOther, markedText, type Spoken } from './search-parts.ts';

/** What a result is shown with: the reader's tree, its words, and what events are called there. */
export interface Showing {
  locale: Locale;
  spoken: Spoken;
  eventName: (id: string) => string | undefined;
}

/** A result as a list item: its title, what it is, and the places in it. */
export function resultItem(hit: SearchHit, page: ResultView, showing: Showing): HTMLElement {
  const { locale, spoken } = showing;
  const lang = langIfOther(hit.locale, locale);
  const link = element('a', { href: page.href, 'data-search-result': '', lang }, ...markedText(page.title));
  const item = element('li', { class: hit.name ? 'search-hit search-thing' : 'search-hit' });
  item.append(element('h3', {}, link), about(hit, page, lang, showing), ...places(page, lang, spoken));
  return item;
}

/** What is said when nothing was found: what was tried besides, and whose names come near. */
export function nothingFound(
  q: string,
  tried: readonly string[],
  nearest: readonly NameRow[],
  filtered: boolean,
  { locale, spoken, clear }: { locale: Locale; spoken: Spoken; clear: string },
): HTMLElement {
  const { words, kinds } = spoken;
  const box = element('div', { class: 'search-none' });
  box.append(element('p', {}, interpolate(filtered ? words.noneFiltered : words.none, { q })));
  if (tried.length > 0) box.append(element('p', { class: 'meta' }, words.tried, tried.join(' · ')));
  if (filtered)
    box.append(element('p', {}, element('a', { href: clear, 'data-search-state': '' }, words.unfiltered)));
  if (nearest.length > 0) {
    const names = nearest.map(({ title, id }) => {
      const [kind = '', slug = ''] = id.split(':');
      return element(
        'li',
        {},
        element('a', { href: pagePath(locale, kind as PageKind, slug) }, title),
        ` ${kinds[kind] ?? ''}`,
      );
    });
    box.append(element('p', {}, words.nearest), element('ul', { class: 'search-near' }, ...names));
  }
  return box;
}

function about(
  hit: SearchHit,
  page: ResultView,
  lang: string | undefined,
  { locale, spoken, eventName }: Showing,
): HTMLElement {
  const { words, kinds, langs } = spoken;
  const events =
    hit.row.kind === 'post' ? hit.row.facets.event.flatMap((id) => eventName(id) ?? []).slice(0, 2) : [];
  const parts = [
    element('span', { class: 'search-kind' }, kinds[page.kind] ?? page.kind),
    page.date === '' ? undefined : element('time', { datetime: page.date }, dayIn(page.date, locale)),
    ...events.map((name) => element('span', {}, name)),
    lang &&
      element(
        'span',
        { class: 'search-lang' },
        interpolate(words.elsewhere, { lang: langs[hit.locale] ?? '' }),
      ),
  ];
  const line =
    page.line.length > 0 ? element('p', { class: 'meta', lang }, ...markedText(page.line)) : undefined;
  return element('div', {}, element('p', { class: 'meta search-about' }, ...parts), line);
}

/** A whole day in the reader's words; a month or year stays as it is. */
function dayIn(date: string, locale: Locale): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  return new Date(date).toLocaleDateString(locale === 'en' ? 'en-GB' : locales[locale].lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}

function places(page: ResultView, lang: string | undefined, { words }: Spoken): HTMLElement[] {
  if (page.passages.length === 0) return [];
  const rows = page.passages.map(({ href, heading, segments }) => {
    const above = heading === '' ? undefined : element('span', { class: 'search-heading' }, heading);
    return element('li', {}, element('a', { href }, above, element('q', {}, ...markedText(segments))));
  });
  return [element('ul', { class: 'search-places', lang, 'aria-label': words.places }, ...rows)];
}
