import type { VerifiedResult } from '#search/query/result-pager.ts';
import type { ResultView } from '#search/query/result-view.ts';
import type { SearchHit } from '#search/query/results.ts';
import { createElement } from '../dom/element.ts';
import { foreignLang, formatResultDate, highlightedText } from './result-text.ts';
import type { SearchPageStrings } from './search-strings.ts';

/** Events named in the line of a post. */
const MAX_EVENTS = 2;

/** A result as a list item: title, facts and matching passages. */
export function resultItem(
  { hit, view }: VerifiedResult,
  strings: SearchPageStrings,
  eventName: (id: string) => string | undefined,
): HTMLElement {
  const lang = foreignLang(hit.locale, strings.locale);
  const link = createElement(
    'a',
    { href: view.href, 'data-search-result': '', lang },
    ...highlightedText(view.title),
  );
  const line =
    view.line.length > 0
      ? createElement('p', { class: 'meta', lang }, ...highlightedText(view.line))
      : undefined;
  return createElement(
    'li',
    { class: hit.name ? 'search-hit search-node' : 'search-hit' },
    createElement('h3', {}, link),
    createElement('div', {}, resultFacts(hit, view, strings, eventName), line),
    ...passageList(hit, view, strings),
  );
}

/** Kind, date and events of a result, and its language where that is not the page's. */
function resultFacts(
  hit: SearchHit,
  { kind, date }: ResultView,
  { locale, t, extra: { kinds, langs } }: SearchPageStrings,
  eventName: (id: string) => string | undefined,
): HTMLElement {
  const events = hit.row.kind === 'post' ? hit.row.facets.event.flatMap((id) => eventName(id) ?? []) : [];
  const foreign = foreignLang(hit.locale, locale);
  return createElement(
    'p',
    { class: 'meta search-about' },
    createElement('span', { class: 'search-kind' }, kinds[kind] ?? kind),
    date === '' ? undefined : createElement('time', { datetime: date }, formatResultDate(date, locale)),
    ...events.slice(0, MAX_EVENTS).map((name) => createElement('span', {}, name)),
    foreign &&
      createElement(
        'span',
        { class: 'search-lang' },
        t('search.elsewhere', { lang: langs[hit.locale] ?? '' }),
      ),
  );
}

/** Passages of the page, or of its other edition, whose language is then named. */
function passageList(
  hit: SearchHit,
  { passages, otherEdition }: ResultView,
  { t, locale, extra: { langs } }: SearchPageStrings,
): HTMLElement[] {
  if (passages.length === 0) return [];
  const source = (otherEdition ? hit.textLocale : undefined) ?? hit.locale;
  const lang = foreignLang(source, locale);
  const items = passages.map(({ href, heading, segments }) => {
    const title = heading === '' ? undefined : createElement('span', { class: 'search-heading' }, heading);
    const quote = createElement('q', {}, ...highlightedText(segments));
    return createElement('li', {}, createElement('a', { href }, title, quote));
  });
  const list = createElement(
    'ul',
    { class: 'search-places', lang, 'aria-label': t('search.places') },
    ...items,
  );
  if (!otherEdition) return [list];
  const from = t('search.from-edition', { lang: langs[source] ?? '' });
  return [createElement('p', { class: 'meta search-edition' }, from), list];
}
