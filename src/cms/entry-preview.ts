import { isRecord } from '#schemas/references.ts';
import { hasHan } from '#text/han.ts';
import { FILE_TEXT_FIELD, LABEL_FIELD, SEARCH_FIELD } from './relation-field.ts';
import type { FieldGroup } from './shape.ts';
import type { Field } from './widget.ts';

/** An element of the preview, with the classes of the site's pages. */
export interface PreviewElement {
  readonly tag: string;
  readonly class?: string;
  readonly lang?: string;
  /** `body`: the text of the post, rendered by Sveltia. */
  readonly inside: readonly (PreviewElement | string)[] | 'body';
}

/** The entry to preview. */
export interface PreviewedEntry {
  readonly group: FieldGroup;
  readonly fields: readonly Field[];
  /** Name of one entry of its kind. */
  readonly kind: string;
  /** BCP 47 tag of the preferred language of localized text. */
  readonly lang: string;
  /** Name of an entry of a collection. */
  readonly nameOf: (collection: string, id: string) => string;
}

/** Fields shown in the header, and hidden fields. */
const NOT_IN_BODY = new Set([
  'name',
  'names',
  'title',
  'summary',
  'tldr',
  'kind',
  'date',
  'authors',
  'body',
  LABEL_FIELD,
  SEARCH_FIELD,
  FILE_TEXT_FIELD,
]);

/** A page like those of the site, from the fields of the form. */
export function entryPreview(previewed: PreviewedEntry): PreviewElement[] {
  const { group, fields } = previewed;
  const filled = fields.filter(
    ({ name }) => !NOT_IN_BODY.has(name) && fieldTexts(previewed, name).length > 0,
  );
  const facts = filled.filter((field) => !isTable(field));
  const tables = filled.filter(isTable);
  return [
    head(previewed),
    ...(typeof group['body'] === 'string' ? [{ tag: 'div', class: 'text', inside: 'body' } as const] : []),
    {
      tag: 'dl',
      class: 'facts',
      inside: facts.flatMap((field) => factRow(field, fieldTexts(previewed, field.name))),
    },
    ...tables.map((field) => section(field, fieldTexts(previewed, field.name))),
  ];
}

function head(previewed: PreviewedEntry): PreviewElement {
  const { group, kind } = previewed;
  const title = fieldTexts(previewed, 'title')[0] ?? entryName(previewed);
  const line = (name: string, of: string, tag = 'p'): PreviewElement[] => {
    const words = fieldTexts(previewed, name);
    return words.length > 0 ? [{ tag, class: of, inside: [words.join('、')] }] : [];
  };
  const kicker = [kind, ...fieldTexts(previewed, 'kind'), ...fieldTexts(previewed, 'date')].join(' · ');
  const lead = group['body'] === undefined ? line('summary', 'lead') : line('tldr', 'tldr');
  return {
    tag: 'header',
    class: 'title',
    inside: [
      { tag: 'p', class: 'kicker', inside: [kicker] },
      { tag: 'h1', inside: [title] },
      ...line('authors', 'meta'),
      ...lead,
    ],
  };
}

function entryName(previewed: PreviewedEntry): string {
  const names = fieldTexts(previewed, 'names');
  return (
    fieldTexts(previewed, 'name')[0] ??
    names.find((name) => hasHan(name) === (previewed.lang !== 'en')) ??
    names[0] ??
    ''
  );
}

function isTable({ widget, fields }: Field): boolean {
  return widget === 'list' && Array.isArray(fields);
}

function factRow({ label }: Field, words: readonly string[]): PreviewElement[] {
  return [
    { tag: 'dt', inside: [String(label)] },
    { tag: 'dd', inside: [words.join('、')] },
  ];
}

function section({ label }: Field, words: readonly string[]): PreviewElement {
  const rows = words.map((text) => ({ tag: 'li', inside: [text] }));
  return {
    tag: 'section',
    class: 'section',
    inside: [
      { tag: 'h2', inside: [String(label)] },
      { tag: 'ul', class: 'plain', inside: rows },
    ],
  };
}

function fieldTexts(previewed: PreviewedEntry, name: string): string[] {
  const field = previewed.fields.find((one) => one.name === name);
  return field ? valueTexts(previewed, field, previewed.group[name]) : [];
}

/** A value as text: one string for each item of a list. */
function valueTexts(previewed: PreviewedEntry, field: Field, value: unknown): string[] {
  if (value === undefined || value === null || value === '' || value === false) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valueTexts(previewed, field, item));
  if (isRecord(value)) return [groupText(previewed, field, value)].filter((words) => words !== '');
  if (field.widget === 'relation') return [previewed.nameOf(String(field['collection']), String(value))];
  return [optionLabel(field, value)];
}

function groupText(
  previewed: PreviewedEntry,
  { fields, types, name: parent }: Field,
  group: FieldGroup,
): string {
  if (Array.isArray(fields) && fields.some(({ name }: Field) => name === 'zh-Hans'))
    return localizedText(group, previewed.lang);
  const type = Array.isArray(types)
    ? types.find(({ name }: { name: string }) => name === group['type'])
    : undefined;
  if (type && type.fields.length === 0) return String(type.label);
  const inner: Field[] = type?.fields ?? (Array.isArray(fields) ? fields : []);
  const own = parent === 'names' ? inner.filter(({ name }) => name === 'value') : inner;
  return own.flatMap((field) => valueTexts(previewed, field, group[field.name])).join(' · ');
}

function localizedText(group: FieldGroup, lang: string): string {
  const order =
    lang === 'en' ? ['en', 'all', 'zh-Hans', 'zh-Hant'] : [lang, 'zh-Hans', 'zh-Hant', 'all', 'en'];
  return String(order.map((one) => group[one]).find((text) => typeof text === 'string' && text !== '') ?? '');
}

function optionLabel({ options }: Field, value: unknown): string {
  const option = Array.isArray(options)
    ? options.find((one: FieldGroup) => one['value'] === value)
    : undefined;
  return String(option?.label ?? value);
}
