import type { Locale } from '#i18n/locales.ts';
import type { Hit } from '#search/answer.ts';
import type { NameRow } from '#search/tables.ts';
import type { Shown } from '#search/target.ts';
import { element, langIfOther, markedText, type Spoken, say } from './search-parts.ts';

/** A result as a list item: its title, what it is, and the places in it. */
export function resultItem(hit: Hit, page: Shown, locale: Locale, spoken: Spoken): HTMLElement {
  const lang = langIfOther(hit.locale, locale);
  const link = element('a', { href: page.href, 'data-search-result': '', lang }, ...markedText(page.title));
  const item = element('li', { class: hit.name ? 'search-hit search-thing' : 'search-hit' });
  item.append(element('h3', {}, link), about(hit, page, lang, spoken), ...places(page, lang, spoken));
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
  box.append(element('p', {}, say(filtered ? words.noneFiltered : words.none, { q })));
  if (tried.length > 0) box.append(element('p', { class: 'meta' }, words.tried, tried.join(' · ')));
  if (filtered)
    box.append(element('p', {}, element('a', { href: clear, 'data-search-state': '' }, words.unfiltered)));
  if (nearest.length > 0) {
    const names = nearest.map(({ title, path, kind }) => {
      return element('li', {}, element('a', { href: `/${locale}/${path}` }, title), ` ${kinds[kind] ?? ''}`);
    });
    box.append(element('p', {}, words.nearest), element('ul', { class: 'search-near' }, ...names));
  }
  return box;
}

function about(
  hit: Hit,
  page: Shown,
  lang: string | undefined,
  { words, kinds, langs }: Spoken,
): HTMLElement {
  const line = element('p', { class: 'meta search-about' });
  line.append(element('span', { class: 'search-kind' }, kinds[page.kind] ?? page.kind));
  if (page.date !== '') line.append(element('time', { datetime: page.date }, page.date));
  if (page.line.length > 0)
    line.append(element('span', { class: 'search-line', lang }, ...markedText(page.line)));
  if (lang)
    line.append(
      element('span', { class: 'search-lang' }, say(words.elsewhere, { lang: langs[hit.locale] ?? '' })),
    );
  return line;
}

function places(page: Shown, lang: string | undefined, { words }: Spoken): HTMLElement[] {
  if (page.places.length === 0) return [];
  const rows = page.places.map(({ href, heading, segments }) => {
    const above = heading === '' ? undefined : element('span', { class: 'search-heading' }, heading);
    return element('li', {}, element('a', { href }, above, element('q', {}, ...markedText(segments))));
  });
  return [element('ul', { class: 'search-places', lang, 'aria-label': words.places }, ...rows)];
}
