import type { Lens } from '#i18n/locale-context.ts';
import { LOCALES, locales } from '#i18n/locales.ts';
import { type SearchWords, searchWords } from '#i18n/strings/search.ts';

const KINDS = ['post', 'event', 'person', 'project', 'organization', 'series', 'session'] as const;

/** What the search says in the browser, in the language of a page. */
export function spokenIn(lens: Lens): {
  words: SearchWords;
  kinds: Record<string, string>;
  langs: Record<string, string>;
} {
  return {
    words: searchWords(lens),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, lens.t(`kind.${kind}`)])),
    langs: Object.fromEntries(LOCALES.map((locale) => [locale, lens.t(`lang.${locales[locale].lang}`)])),
  };
}
