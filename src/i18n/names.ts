import type { NameForm } from '#schemas/person.ts';
import type { Lang } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';
import type { Conversion } from './convert.ts';
import { isChinese, type Locale } from './locales.ts';
import { inLocale } from './localize.ts';

/** A form as one page shows it; `converted` when its script was changed for the page. */
export interface ShownName {
  value: string;
  lang: string | undefined;
  kind: NameForm['kind'];
  inferred: boolean;
  converted: boolean;
}

const CHINESE_FIRST = [
  'preferred',
  'native',
  'english',
  'romanised',
  'nickname',
  'handle',
  'former',
] as const;
const LATIN_FIRST = ['preferred', 'english', 'romanised', 'native', 'nickname', 'handle', 'former'] as const;

/**
 * The name a page leads with: the Han form on Chinese pages where a source states one, the Latin form on English
 * pages. Nothing is translated; only the script of a Han form may change.
 */
export function displayName(names: readonly NameForm[], locale: Locale, conversion: Conversion): ShownName {
  const first = shownNames(names, locale)[0] ?? names[0];
  if (!first) throw new Error('A person without a name reached a page; the schema asks for at least one.');
  return asShown(first, locale, conversion);
}

/** The other forms a page may show, in the order of `displayName`, each value once. */
export function otherNames(names: readonly NameForm[], locale: Locale, conversion: Conversion): ShownName[] {
  const lead = displayName(names, locale, conversion);
  const seen = new Set([lead.value]);
  return shownNames(names, locale)
    .map((name) => asShown(name, locale, conversion, false))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** The forms a page may use in running text, in the script of the page, where a line must not break them. */
export function allNames(names: readonly NameForm[], locale: Locale, conversion: Conversion): string[] {
  return shownNames(names).map((name) => asShown(name, locale, conversion).value);
}

/** The forms pages may show, as authored; with a locale, in the order its pages prefer them. */
export function shownNames<F extends NameForm>(names: readonly F[], locale?: Locale): F[] {
  const forms = names.filter(({ show, kind }) => (show ?? 'yes') === 'yes' && kind !== 'misspelling');
  return locale ? forms.sort((a, b) => rank(a, locale) - rank(b, locale)) : forms;
}

/** Every form a person is to be found by, hidden ones included, except those marked never to be used. */
export function searchNames(names: readonly NameForm[]): string[] {
  return [...new Set(names.filter(({ show }) => show !== 'no').map(({ value }) => value))];
}

function rank(name: NameForm, locale: Locale): number {
  const kinds: readonly string[] = locale === 'en' ? LATIN_FIRST : CHINESE_FIRST;
  const readable = hasHan(name.value) === (locale !== 'en') ? 0 : 100;
  const script = isChinese(name.lang) && name.lang.toLowerCase() !== locale ? 10 : 0;
  return readable + script + (name.inferred ? 50 : 0) + Math.max(0, kinds.indexOf(name.kind));
}

function asShown(name: NameForm, locale: Locale, conversion: Conversion, convert = true): ShownName {
  const base = {
    kind: name.kind,
    inferred: name.inferred ?? false,
    lang: name.lang === 'mul' ? undefined : name.lang,
  };
  if (!convert || locale === 'en' || !isChinese(name.lang))
    return { ...base, value: name.value, converted: false };
  const { text, lang, from } = inLocale(name.value, name.lang as Lang, locale, conversion);
  return { ...base, value: text, lang, converted: from === 'converted' && text !== name.value };
}

/** A name without what does not tell names apart: `Zefeng Wang`, `zefeng wang` and `Zefeng-Wang` fold alike. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.\-_]+/g, ' ')
    .trim();
}
