import { z } from 'astro/zod';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { Kind } from '#schemas/edge.ts';
import { event } from '#schemas/event.ts';
import { kinds } from '#schemas/kinds.ts';
import { programme } from '#schemas/session.ts';
import { sourceRegister } from '#schemas/source.ts';
import { terms } from '#schemas/terms.ts';
import { LANGS } from '#schemas/text.ts';
import { fieldsOf } from './field.ts';
import { type Say, say } from './form-labels.ts';
import { FIND, formatOf, ID_PATTERN, LABEL, TEXT } from './relation.ts';
import type { Shape } from './shape.ts';
import type { Field } from './widget.ts';

/** What the form is told at its start: Sveltia's configuration in one language, and the shapes of the files. */
export interface FormConfig {
  readonly config: {
    readonly collections: readonly { name: string; label_singular: string; fields: readonly Field[] }[];
    readonly [option: string]: unknown;
  };
  /** By collection or single file, as the endings of their files are. */
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly extensions: Readonly<Record<string, string>>;
  /** What is said when something cannot be saved. */
  readonly words: Readonly<Record<'refused' | 'refusedLead' | 'close' | 'missing' | 'original', string>>;
}

/** Where the files are kept. */
export interface Home {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly branch: string;
  readonly origin: string;
}

const ICONS: Record<Kind, string> = {
  post: 'article',
  event: 'event',
  person: 'person',
  project: 'deployed_code',
  organization: 'apartment',
  series: 'event_repeat',
};

/** What the form keeps of an entry beside its fields. */
const HIDDEN = [LABEL, FIND, TEXT].map((name) => ({ name, widget: 'hidden' }));

/** Fields of a post that a translation has too. */
const TRANSLATED = ['title', 'summary', 'tldr', 'translators', 'updated', 'body'];

/** The form's configuration in each language of the site, from the schemas. */
export function formConfigs(home: Home, toHant: (text: string) => string): Record<Locale, FormConfig> {
  const entries = LOCALES.map((locale) => [locale, formConfig(home, say(locale, toHant))]);
  return Object.fromEntries(entries) as Record<Locale, FormConfig>;
}

export function formConfig(home: Home, words: Say): FormConfig {
  const shapes: Record<string, Shape> = {};
  const fields = (name: string, schema: z.ZodType): Field[] => {
    const { fields, shape } = fieldsOf(objectOf(schema), [name], words);
    shapes[name] = shape;
    return fields;
  };
  const single = (name: 'sources' | 'terms', schema: z.ZodType) => singleton(name, schema, words, shapes);
  const collections = [
    posts(fields('posts', kinds.post.schema), words),
    programmes(fields('programmes', programme), words),
    ...(['event', 'person', 'project', 'organization', 'series'] as const).map((kind) =>
      entities(kind, fields(kinds[kind].folder, kinds[kind].schema), words),
    ),
  ];
  const singletons = [single('sources', z.strictObject({ sources: sourceRegister })), single('terms', terms)];
  const { ui } = words;
  return {
    config: { ...settings(home, words), collections, singletons },
    shapes,
    extensions: { posts: 'md', programmes: 'sessions.yaml', sources: 'yml', terms: 'yml' },
    words: {
      refused: ui('refused'),
      refusedLead: ui('refusedLead'),
      close: ui('close'),
      missing: ui('missing'),
      original: ui('original'),
    },
  };
}

/** A saved form becomes a pull request, with its check and its preview, whoever saves it. */
function settings({ repository, branch, origin }: Home, words: Say) {
  return {
    load_config_file: false,
    backend: { name: 'github', repo: repository, branch, open_authoring: true, auth_scope: 'public_repo' },
    publish_mode: 'editorial_workflow',
    site_url: origin,
    app_title: words.ui('title'),
    logo: { src: '/favicon.svg' },
    media_folder: 'public/pictures',
    public_folder: '/pictures',
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_files',
      locales: ['original', ...LANGS],
      default_locale: 'original',
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
  };
}

function posts(fields: readonly Field[], words: Say) {
  const body = {
    name: 'body',
    label: words.label(['body']),
    hint: words.ui('bodyHint'),
    widget: 'markdown',
    modes: ['raw'],
    required: true,
  };
  const required = fields.filter((field) => field['required'] !== false);
  const rest = fields.filter((field) => field['required'] === false);
  const translatable = [...required, body, ...rest].map((field) => ({
    ...field,
    i18n: TRANSLATED.includes(field.name),
  }));
  return {
    ...collection('posts', 'post', 'article', words),
    fields: [...translatable, ...HIDDEN.map((field) => ({ ...field, i18n: true }))],
    i18n: true,
    summary: '{{title}}',
    sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
    view_groups: [{ label: words.ui('year'), field: 'date', pattern: '\\d{4}' }],
    preview_path: 'zh-hans/posts/{{slug}}/',
  };
}

function entities(kind: Exclude<Kind, 'post'>, fields: readonly Field[], words: Say) {
  const { folder } = kinds[kind];
  const sorted = kind === 'event' ? { field: 'dates', direction: 'descending' } : { field: LABEL };
  return {
    ...collection(folder, kind, ICONS[kind], words),
    fields: [...fields, ...HIDDEN],
    summary: `{{${LABEL}}}`,
    sortable_fields: { fields: kind === 'event' ? ['dates', LABEL] : [LABEL], default: sorted },
    ...(kind === 'event' && {
      view_groups: [{ label: words.ui('year'), field: 'dates', pattern: '\\d{4}' }],
    }),
    // A programme lies in the same folder, and has no kind.
    ...(kind === 'event' && { filter: { field: 'kind', value: event.shape.kind.options } }),
    preview_path: `zh-hans/${folder}/{{slug}}/`,
  };
}

function programmes(fields: readonly Field[], words: Say) {
  return {
    ...collection('programmes', 'programme', 'view_list', words),
    folder: 'content/events',
    extension: 'sessions.yaml',
    fields: [...fields, ...HIDDEN],
    slug: { editable: ['create'], hint: words.ui('slugEvent'), pattern: [ID_PATTERN, words.ui('idHint')] },
    summary: `{{${LABEL}}}`,
    sortable_fields: [LABEL],
  };
}

function collection(
  name: 'posts' | 'programmes' | string,
  one: Kind | 'programme',
  icon: string,
  words: Say,
) {
  const many = name as 'posts';
  return {
    name,
    label: words.ui(many),
    label_singular: words.ui(one),
    description: words.ui(`${many}Hint`),
    icon,
    folder: `content/${name}`,
    extension: name === 'posts' ? 'md' : 'yaml',
    format: formatOf(name),
    slug: { editable: ['create'], hint: words.ui('slugHint'), pattern: [ID_PATTERN, words.ui('idHint')] },
    thumbnail: false,
  };
}

function singleton(name: 'sources' | 'terms', schema: z.ZodType, words: Say, shapes: Record<string, Shape>) {
  const { fields, shape } = fieldsOf(objectOf(schema), [name], words);
  shapes[name] = shape;
  return {
    name,
    label: words.ui(name),
    icon: name === 'sources' ? 'menu_book' : 'translate',
    file: `content/${name}.yml`,
    format: formatOf(name),
    fields: [...fields, ...HIDDEN],
  };
}

function objectOf(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  throw new Error('Every file of the content is a map of fields.');
}
