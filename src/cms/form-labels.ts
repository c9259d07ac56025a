import type { Locale } from '#i18n/locales.ts';
import { schemaHints } from '#i18n/strings/form/hints.ts';
import type { formStrings } from '#i18n/strings/form/labels.ts';
import type { StringKey } from '#i18n/strings/site-strings.ts';
import { isStringKey, type OwnWords, translator } from '#i18n/translate.ts';
import { LANGS, type Lang } from '#schemas/text.ts';
import { DEFAULT_VOCABULARY, type Vocabulary } from '#schemas/vocabulary.ts';
import { valueKey } from './value-labels.ts';
import type { FormFieldPath } from './widget.ts';

type WithoutPrefix<Key> = Key extends `form.${infer Rest}` ? Rest : never;

/** Keys of the form's own strings, without `form.`. */
export type FormKey = WithoutPrefix<keyof typeof formStrings>;

/** Every text of the form in one locale. */
export interface FormLabels {
  /** A string of the form that belongs to no field. */
  ui(key: FormKey): string;
  field(path: FormFieldPath): string;
  /** Name of one item of a list field. */
  item(path: FormFieldPath): string;
  /** Hint of a field, made from its description in the schema. */
  hint(description: string | undefined): string | undefined;
  /** Name of a value of a field that has few values. */
  value(path: FormFieldPath, value: string): string;
  /** Roles and stages that can be chosen. */
  vocabulary: Vocabulary;
  /** Languages of the archive: texts can be written in them, and the first has the pages that previews show. */
  langs: readonly Lang[];
}

/**
 * The texts of the form in one locale. A field, value or description without a string is shown as the schema has it.
 * @param toHant converts Simplified to Traditional Chinese
 * @param words the archive's own texts for strings of the site
 */
export function formLabels(
  locale: Locale,
  toHant: (text: string) => string,
  words: OwnWords = {},
  vocabulary: Vocabulary = DEFAULT_VOCABULARY,
  langs: readonly Lang[] = LANGS,
): FormLabels {
  const t = translator(locale, toHant, words);
  const text = (key: StringKey | undefined, fallback: string) => (key ? t(key) : fallback);
  const field = (path: FormFieldPath) => text(fieldKey(path), path.at(-1) ?? '');
  return {
    ui: (key) => t(`form.${key}`),
    field,
    item: (path) => text(itemKey(path), field(path).toLowerCase()),
    hint: (description) => description && hintIn(locale, description, toHant),
    value: (path, value) => capitalize(text(valueKey(path, value, words), value)),
    vocabulary,
    langs,
  };
}

/** Labels that record every field, description and value without a string: for a test. */
export function recordMissingLabels(): { labels: FormLabels; missing: string[] } {
  const missing: string[] = [];
  const record = (found: unknown, name: string) => {
    if (!found) missing.push(name);
    return name;
  };
  return {
    missing,
    labels: {
      vocabulary: DEFAULT_VOCABULARY,
      langs: LANGS,
      ui: (key) => key,
      field: (path) => record(fieldKey(path), path.join('.')),
      item: (path) => path.join('.'),
      hint: (description) => description && record(schemaHints[description], description),
      value: (path, value) => record(valueKey(path, value), `${path.join('.')}: ${value}`),
    },
  };
}

/** True for the name of a string of the form. */
export function isFormKey(key: string): key is FormKey {
  return isStringKey(`form.${key}`);
}

function fieldKey(path: FormFieldPath): StringKey | undefined {
  return [path.slice(-2), path.slice(-1)].map((part) => `field.${part.join('.')}`).find(isStringKey);
}

function itemKey(path: FormFieldPath): StringKey | undefined {
  const key = `field-item.${path.at(-1)}`;
  return isStringKey(key) ? key : undefined;
}

function hintIn(locale: Locale, description: string, toHant: (text: string) => string): string {
  const hans = schemaHints[description];
  if (locale === 'en' || hans === undefined) return description;
  return locale === 'zh-hant' ? toHant(hans) : hans;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
