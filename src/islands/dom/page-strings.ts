import type { Locale } from '#i18n/locales.ts';
import { type Messages, messageFormatter, type Translate } from '#i18n/message.ts';

/** Strings that the page carries as JSON in a data attribute of an island's root, and other data besides them. */
export interface PageStrings<Key extends string, Extra> {
  locale: Locale;
  t: Translate<Key>;
  extra: Extra;
}

/**
 * Reads the strings of an island.
 * @param json value of the attribute: `{ messages, …extra }`
 */
export function readPageStrings<Key extends string, Extra>(
  root: HTMLElement,
  json: string | undefined,
): PageStrings<Key, Extra> {
  const locale = (root.dataset['locale'] ?? 'en') as Locale;
  const { messages, ...extra } = JSON.parse(json ?? '{"messages":{}}') as { messages: Messages<Key> } & Extra;
  return { locale, t: messageFormatter(messages, locale), extra: extra as Extra };
}
