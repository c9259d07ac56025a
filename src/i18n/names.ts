import type { NameForm } from '#schemas/person.ts';
import type { Lang } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';
import { isChinese, type Locale } from './locales.ts';
import { inLocale } from './localize.ts';
import type { ScriptConversion } from './script-conversion.ts';

/** A form of a name as one page shows it. */
export interface DisplayedName {
  value: string;
  lang: string | undefined;
  kind: NameForm['kind'];
  inferred: boolean;
  /** True when the script was converted for the page. */
  converted: boolean;
}

/** Kinds of name in the order that Chinese and English pages prefer. */
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
 * The main name on a page: on Chinese pages the Han form where a source states one, on English pages the Latin form.
 * Names are not translated; a Han form may be converted to the other script.
 * @throws Error without any form; the schema requires one
 */
export function displayName(
  names: readonly NameForm[],
  locale: Locale,
  conversion: ScriptConversion,
): DisplayedName {
  const first = displayableForms(names, locale)[0] ?? names[0];
  if (!first)
    throw new Error('A person has no name to show. The schema requires at least one form in `names`.');
  return toDisplayedName(first, locale, conversion);
}

/** The other displayable forms in the order of `displayName`, as authored, each value once. */
export function otherNames(
  names: readonly NameForm[],
  locale: Locale,
  conversion: ScriptConversion,
): DisplayedName[] {
  const lead = displayName(names, locale, conversion);
  const seen = new Set([lead.value]);
  return displayableForms(names, locale)
    .map((name) => toDisplayedName(name, locale, conversion, false))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** All displayable forms in the script of the page: names within which no line may break. */
export function namesInText(
  names: readonly NameForm[],
  locale: Locale,
  conversion: ScriptConversion,
): string[] {
  return displayableForms(names).map((name) => toDisplayedName(name, locale, conversion).value);
}

/** The forms that pages may show, as authored; with a locale, in the order of preference there. */
export function displayableForms<F extends NameForm>(names: readonly F[], locale?: Locale): F[] {
  const forms = names.filter(({ show, kind }) => (show ?? 'yes') === 'yes' && kind !== 'misspelling');
  return locale ? forms.sort((a, b) => preferenceRank(a, locale) - preferenceRank(b, locale)) : forms;
}

/** All forms that the search finds a person by: hidden forms and misspellings too, but not `show: no`. */
export function searchNames(names: readonly NameForm[]): string[] {
  return [...new Set(names.filter(({ show }) => show !== 'no').map(({ value }) => value))];
}

function preferenceRank(name: NameForm, locale: Locale): number {
  const kinds: readonly string[] = locale === 'en' ? LATIN_FIRST : CHINESE_FIRST;
  const readable = hasHan(name.value) === (locale !== 'en') ? 0 : 100;
  const script = isChinese(name.lang) && name.lang.toLowerCase() !== locale ? 10 : 0;
  return readable + script + (name.inferred ? 50 : 0) + Math.max(0, kinds.indexOf(name.kind));
}

function toDisplayedName(
  name: NameForm,
  locale: Locale,
  conversion: ScriptConversion,
  convert = true,
): DisplayedName {
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

/** A name for comparison, without differences of case, width, spaces, dots and hyphens: `Zefeng-Wang` is `zefeng wang`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.\-_]+/g, ' ')
    .trim();
}
