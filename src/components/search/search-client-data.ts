import type { LocaleContext } from '#i18n/locale-context.ts';
import { LOCALES, localeInfo } from '#i18n/locales.ts';
import type { Messages, StringTable } from '#i18n/message.ts';

const KINDS = ['post', 'event', 'person', 'project', 'organization', 'series', 'session', 'page'] as const;

/** Everything the search in the browser shows besides its results. */
interface SearchClientData<Key extends string> {
  messages: Messages<Key>;
  /** Name of each kind of page. */
  kinds: Record<string, string>;
  /** Name of each locale's language. */
  langs: Record<string, string>;
}

/** The strings of a table, the names of kinds and of languages, in the locale of a page: for `data-search-words`. */
export function searchClientData<Key extends string>(
  table: StringTable<Key>,
  { t, messages }: Pick<LocaleContext, 't' | 'messages'>,
): SearchClientData<Key> {
  return {
    messages: messages(table),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(`kind.${kind}`)])),
    langs: Object.fromEntries(LOCALES.map((locale) => [locale, t(`lang.${localeInfo[locale].lang}`)])),
  };
}
