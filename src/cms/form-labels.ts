import type { Locale } from '#i18n/locales.ts';
import { type FormWord, formValues, formWords } from '#i18n/strings/form.ts';
import { formFields, formSingular } from '#i18n/strings/form-fields.ts';
import { formHints } from '#i18n/strings/form-hints.ts';
import { isStringKey, type StringKey, translator } from '#i18n/translate.ts';
import { isRecord } from '#schemas/walk.ts';
import type { Path } from './widget.ts';

/** What the form says in one language. */
export interface Say {
  ui(word: FormWord): string;
  /** Name of a field. */
  label(path: Path): string;
  /** Name of one item of a list. */
  one(path: Path): string;
  /** What a field wants, from its description in the schema. */
  hint(description: string | undefined): string | undefined;
  /** Name of a value of a field that has a few. */
  value(path: Path, value: string): string;
}

/** Where the pages of the site already have words for the values of a field. */
const GROUPS: readonly (readonly [place: RegExp, group: string])[] = [
  [/^posts\.kind$/, 'post-kind'],
  [/^events\.kind$/, 'event-kind'],
  [/^projects\.kind$/, 'project-kind'],
  [/^organizations\.kind$/, 'org-kind'],
  [/^series\.kind$/, 'series-kind'],
  [/^people\.names\.kind$/, 'name'],
  [/sessions\.kind$/, 'session-kind'],
  [/organizations\.role$/, 'event-org'],
  [/organizations\.role$/, 'steward'],
  [/role$/, 'role'],
  [/certainty$/, 'certainty'],
  [/identity$/, 'identity'],
  [/format$/, 'format'],
  [/status$/, 'status'],
  [/stage$/, 'stage'],
  [/lang(?:uage)?$/, 'lang'],
];

/**
 * Makes what the form says in one language. What has no words yet is said as the schema has it.
 * @param toHant conversion of Simplified to Traditional
 */
export function say(locale: Locale, toHant: (text: string) => string): Say {
  const t = translator(locale, toHant);
  const written = (hans: string) => (locale === 'zh-hant' ? toHant(hans) : hans);
  const pick = (pair: Pair | undefined, otherwise: string) =>
    pair ? (locale === 'en' ? pair[1] : written(pair[0])) : otherwise;
  return {
    ui: (word) => (locale === 'en' ? formWords.en[word] : written(formWords['zh-Hans'][word])),
    label: (path) => pick(fieldWords(path), path.at(-1) ?? ''),
    one: (path) =>
      locale === 'en'
        ? (formSingular[path.at(-1) ?? ''] ?? fieldWords(path)?.[1].toLowerCase() ?? '')
        : pick(fieldWords(path), path.at(-1) ?? ''),
    hint: (description) => description && pick(hintWords(description), description),
    value: (path, value) => {
      const key = pageWords(path, value);
      return capital(key ? t(key) : pick(formValues[value], value));
    },
  };
}

/** Everything in a form that has no words: for a test. */
export function wordless(): { say: Say; missing: string[] } {
  const missing: string[] = [];
  const note = (found: unknown, what: string) => {
    if (!found) missing.push(what);
    return what;
  };
  return {
    missing,
    say: {
      ui: (word) => word,
      label: (path) => note(fieldWords(path), path.join('.')),
      one: (path) => path.join('.'),
      hint: (description) => description && note(hintWords(description), description),
      value: (path, value) =>
        note(pageWords(path, value) ?? formValues[value], `${path.join('.')}: ${value}`),
    },
  };
}

type Pair = readonly [zhHans: string, en: string];

function fieldWords(path: Path): Pair | undefined {
  return formFields[path.slice(-2).join('.')] ?? formFields[path.at(-1) ?? ''];
}

function hintWords(description: string): Pair | undefined {
  const hans = formHints[description];
  return hans === undefined ? undefined : [hans, description];
}

/** The site's own word for a value, where its pages have one. */
function pageWords(path: Path, value: string): StringKey | undefined {
  const groups = GROUPS.filter(([place]) => place.test(path.join('.')));
  return groups.map(([, group]) => `${group}.${value}`).find(isStringKey);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True for a word the form has. */
export function isFormWord(word: string): word is FormWord {
  return isRecord(formWords.en) && Object.hasOwn(formWords.en, word);
}
