import type { NameForm } from '#schemas/person.ts';
import { hasHan } from '#text/han.ts';
import { isChinese, type Locale, localeInfo } from './locales.ts';
import type { ScriptConversion } from './script-conversion.ts';

/** A form of a name as one page shows it. */
export interface DisplayedName {
  value: string;
  lang: string | undefined;
  kind: NameForm['kind'];
  inferred: boolean;
  /** True when the script was converted for the page. */
  converted: boolean;
  /** True for a Latin name whose family name is first, as shown. */
  familyFirst: boolean;
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
 * The main name on a page: on Chinese pages the Han form where a source states one, on English pages the Latin form,
 * given name first unless the person prefers the other order. Names are not translated; a Han form may be converted to
 * the other script.
 * @throws Error when every form is hidden; the check requires one
 */
export function displayName(
  names: readonly NameForm[],
  locale: Locale,
  conversion: ScriptConversion,
): DisplayedName {
  const first = displayableForms(names, locale)[0] ?? names.find(({ show }) => show !== 'no');
  if (!first) throw new Error('A person has no name to show: every form in `names` has `show: no`.');
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
  return displayableForms(names).flatMap((name) =>
    [true, false].map((convert) => toDisplayedName(name, locale, conversion, convert).value),
  );
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
  // An inferred Han form is after every form that a source states.
  const inferred = name.inferred ? (hasHan(name.value) ? 200 : 50) : 0;
  return readable + script + inferred + Math.max(0, kinds.indexOf(name.kind));
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
  const isFamilyFirst = name.order === 'family-given' && !hasHan(name.value);
  if (convert && locale === 'en' && isFamilyFirst && name.kind === 'romanised')
    return { ...base, value: givenNameFirst(name.value), converted: false, familyFirst: false };
  const own = localeInfo[locale].lang;
  if (!convert || locale === 'en' || !isChinese(name.lang) || name.lang === own)
    return { ...base, value: name.value, converted: false, familyFirst: isFamilyFirst };
  const value = own === 'zh-Hant' ? conversion.personToHant(name.value) : conversion.personToHans(name.value);
  return { ...base, value, lang: own, converted: value !== name.value, familyFirst: false };
}

/** `Ao Xiaojian` as `Xiaojian Ao`. */
function givenNameFirst(name: string): string {
  const [family = '', ...given] = name.split(/\s+/);
  return [...given, family].join(' ');
}
