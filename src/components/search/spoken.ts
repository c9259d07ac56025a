import type { LocaleContext } from '#i18n/locale-context.ts';
import { LOCALES, locales } from '#i18n/locales.ts';
import { type SearchWords, searchWords } from '#i18n/strings/search.ts';

const KINDS = ['post', 'event', 'person', 'project', 'organization', 'series', 'session'] as const;

/** What the search says in the browser, in the language of a page. */
export function spokenIn(context: LocaleContext): {
  words: SearchWords;
  kinds: Record<string, string>;
  langs: Record<string, string>;
} {
  return {
    words: searchWords(context),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, context.t(`kind.${kind}`)])),
    langs: Object.fromEntries(LOCALES.map((locale) => [locale, context.t(`lang.${locales[locale].lang}`)])),
  };
}
