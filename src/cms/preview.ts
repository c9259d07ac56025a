import { isRecord } from '#schemas/walk.ts';
import { FIND, LABEL, TEXT } from './relation.ts';
import type { Group } from './shape.ts';
import type { Field } from './widget.ts';

/** A piece of the preview: an element of the page, with the classes the pages of the site use. */
export interface Piece {
  readonly tag: string;
  readonly class?: string;
  readonly lang?: string;
  /** `body` stands where the text of a post goes. */
  readonly inside: readonly (Piece | string)[] | 'body';
}

/** What the preview is made from. */
export interface Previewed {
  readonly group: Group;
  readonly fields: readonly Field[];
  /** What one of its kind is called. */
  readonly kind: string;
  /** The language to prefer where words come in several. */
  readonly lang: string;
  /** What an entry of a collection is called. */
  readonly nameOf: (collection: string, id: string) => string;
}

/** Fields that the head shows, or nothing does. */
const APART = new Set([
  'name',
  'names',
  'title',
  'summary',
  'tldr',
  'kind',
  'date',
  'authors',
  'body',
  LABEL,
  FIND,
  TEXT,
]);

/** A page like those of the site, from what the form holds. */
export function preview(previewed: Previewed): Piece[] {
  const { group, fields } = previewed;
  const filled = fields.filter(({ name }) => !APART.has(name) && texts(previewed, name).length > 0);
  const facts = filled.filter((field) => !isTable(field));
  const tables = filled.filter(isTable);
  return [
    head(previewed),
    ...(typeof group['body'] === 'string' ? [{ tag: 'div', class: 'text', inside: 'body' } as const] : []),
    {
      tag: 'dl',
      class: 'facts',
      inside: facts.flatMap((field) => pair(field, texts(previewed, field.name))),
    },
    ...tables.map((field) => section(field, texts(previewed, field.name))),
  ];
}

function head(previewed: Previewed): Piece {
  const { group, kind } = previewed;
  const title = texts(previewed, 'title')[0] ?? nameIn(previewed);
  const line = (name: string, of: string, tag = 'p'): Piece[] => {
    const words = texts(previewed, name);
    return words.length > 0 ? [{ tag, class: of, inside: [words.join('、')] }] : [];
  };
  const kicker = [kind, ...texts(previewed, 'kind'), ...texts(previewed, 'date')].join(' · ');
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

function nameIn(previewed: Previewed): string {
  const names = texts(previewed, 'names');
  return (
    texts(previewed, 'name')[0] ??
    names.find((name) => isHan(name) === (previewed.lang !== 'en')) ??
    names[0] ??
    ''
  );
}

function isTable({ widget, fields }: Field): boolean {
  return widget === 'list' && Array.isArray(fields);
}

function pair({ label }: Field, words: readonly string[]): Piece[] {
  return [
    { tag: 'dt', inside: [String(label)] },
    { tag: 'dd', inside: [words.join('、')] },
  ];
}

function section({ label }: Field, words: readonly string[]): Piece {
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

function texts(previewed: Previewed, name: string): string[] {
  const field = previewed.fields.find((one) => one.name === name);
  return field ? said(previewed, field, previewed.group[name]) : [];
}

/** What a value says, in words: one for each item of a list. */
function said(previewed: Previewed, field: Field, value: unknown): string[] {
  if (value === undefined || value === null || value === '' || value === false) return [];
  if (Array.isArray(value)) return value.flatMap((item) => said(previewed, field, item));
  if (isRecord(value)) return [saidGroup(previewed, field, value)].filter((words) => words !== '');
  if (field.widget === 'relation') return [previewed.nameOf(String(field['collection']), String(value))];
  return [optionLabel(field, value)];
}

function saidGroup(previewed: Previewed, { fields, types, name: parent }: Field, group: Group): string {
  if (Array.isArray(fields) && fields.some(({ name }: Field) => name === 'zh-Hans'))
    return words(group, previewed.lang);
  const type = Array.isArray(types)
    ? types.find(({ name }: { name: string }) => name === group['type'])
    : undefined;
  if (type && type.fields.length === 0) return String(type.label);
  const inner: Field[] = type?.fields ?? (Array.isArray(fields) ? fields : []);
  const own = parent === 'names' ? inner.filter(({ name }) => name === 'value') : inner;
  return own.flatMap((field) => said(previewed, field, group[field.name])).join(' · ');
}

function words(group: Group, lang: string): string {
  const order =
    lang === 'en' ? ['en', 'all', 'zh-Hans', 'zh-Hant'] : [lang, 'zh-Hans', 'zh-Hant', 'all', 'en'];
  return String(order.map((one) => group[one]).find((text) => typeof text === 'string' && text !== '') ?? '');
}

function optionLabel({ options }: Field, value: unknown): string {
  const option = Array.isArray(options) ? options.find((one: Group) => one['value'] === value) : undefined;
  return String(option?.label ?? value);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
