import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import type { SearchWords } from '#i18n/strings/search.ts';
import type { TextSegment } from '#search/query/highlights.ts';
import { element } from './element.ts';

/** What a search element carries in `data-search-words`. */
export interface Spoken {
  words: SearchWords;
  /** What each kind of page is called. */
  kinds: Readonly<Record<string, string>>;
  /** What each tree's language is called. */
  langs: Readonly<Record<string, string>>;
}

/** Text with its marked stretches as `<mark>`. */
export function markedText(segments: readonly TextSegment[]): Node[] {
  return segments.map(({ text, marked }) =>
    marked ? element('mark', {}, text) : document.createTextNode(text),
  );
}

/** The number of results in words. */
export function counted(n: number, words: SearchWords): string {
  return interpolate(n === 1 ? words.one : words.many, { n });
}

/** The words an element of the search carries, and its tree. */
export function spokenBy(root: HTMLElement): Spoken & { locale: Locale } {
  const spoken: Spoken = JSON.parse(root.dataset['searchWords'] ?? '{}');
  return { ...spoken, locale: (root.dataset['locale'] ?? 'en') as Locale };
}

/** The `lang` to set on what comes from another tree than the reader's. */
export function langIfOther(of: Locale, readers: Locale): string | undefined {
  return of === readers ? undefined : locales[of].lang;
}

/** Runs the newest call only: an older one's answer comes to nothing. */
export function newest<A extends readonly unknown[], T>(
  run: (...given: A) => Promise<T>,
  use: (answer: T) => void,
) {
  let latest = 0;
  return async (...given: A): Promise<void> => {
    latest += 1;
    const turn = latest;
    const answer = await run(...given);
    if (turn === latest) use(answer);
  };
}
