import type { Locale } from '#i18n/locales.ts';
import { type Messages, messageFormatter, type Translate } from '#i18n/message.ts';
import type { readerStrings } from '#i18n/strings/client/reader.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';

type ReaderStringKey = keyof typeof readerStrings;
export type TranslateReader = Translate<ReaderStringKey>;

/** Loads the strings of the reading tools in the locale of the page; fetched once, at first use. */
export const loadReaderStrings = memoizeAsync(async (): Promise<TranslateReader> => {
  const locale = location.pathname.split('/')[1] as Locale;
  return messageFormatter(await fetchJson<Messages<ReaderStringKey>>(`/${locale}/words.json`), locale);
});
