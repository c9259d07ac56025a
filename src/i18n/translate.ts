import type { Locale } from './locales.ts';
import { en } from './strings/en.ts';
import { interpolate } from './strings/interpolate.ts';
import { type StringKey, zhHans } from './strings/zh-hans.ts';

export type { StringKey };

type Arguments = Readonly<Record<string, string | number>>;
export type Translate = (key: StringKey, args?: Arguments) => string;

/**
 * Makes the function that says the site's own words in one language.
 * @param toHant conversion of Simplified to Traditional, for the tree that has no strings of its own
 */
export function translator(locale: Locale, toHant: (text: string) => string): Translate {
  return (key, args = {}) => {
    const template = locale === 'en' ? plural(en[key], args['n']) : zhHans[key];
    return interpolate(locale === 'zh-hant' ? toHant(template) : template, args);
  };
}

/** True when the site has words under this key: a guard for values that come from content. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(zhHans, key);
}

function plural(template: string, n: string | number | undefined): string {
  const [one = '', many = one] = template.split('|');
  return Number(n) === 1 ? one : many;
}
