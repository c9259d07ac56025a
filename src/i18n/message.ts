import { formatNumber } from './formats.ts';

/** An English message that depends on a number: one form for each CLDR plural category of English. */
export interface PluralMessage {
  /** The argument that selects the form. */
  readonly count: string;
  readonly one: string;
  readonly other: string;
}

/** Text in one language; `{name}` marks the place of an argument. */
export type Message = string | PluralMessage;

/** A string of the site. Traditional Chinese is converted from Simplified at build; Chinese has no plural forms. */
export interface LocalizedString {
  readonly 'zh-Hans': string;
  readonly en: Message;
}

/** The strings of one feature by key. */
export type StringTable<Key extends string = string> = Readonly<Record<Key, LocalizedString>>;

/** The strings of a table in one language, as the browser receives them. */
export type Messages<Key extends string> = { readonly [K in Key]: Message };

export type MessageArguments = Readonly<Record<string, string | number>>;

/** Returns the text of a key with its arguments filled in. */
export type Translate<Key extends string> = (key: Key, args?: MessageArguments) => string;

/**
 * Makes the function that fills in messages of one language.
 * @param lang BCP 47 tag that selects the plural rules
 */
export function messageFormatter<Key extends string>(messages: Messages<Key>, lang: string): Translate<Key> {
  const rules = new Intl.PluralRules(lang);
  return (key, args = {}) => formatMessage(messages[key], args, rules);
}

/** A message with its arguments filled in; the plural form is that of the argument the message names. */
export function formatMessage(message: Message, args: MessageArguments, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return interpolate(message, args);
  const category = rules.select(Number(args[message.count]));
  return interpolate(category === 'one' ? message.one : message.other, args);
}

/** Fills in `{name}`; a place without an argument stays as it is. Numbers are quantities; a year is passed as a string. */
export function interpolate(template: string, args: MessageArguments): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name] ?? place;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}
