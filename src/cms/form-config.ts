import { z } from 'zod';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { OwnWords } from '#i18n/translate.ts';
import { kinds } from '#schemas/kinds.ts';
import { placeRegister } from '#schemas/place.ts';
import type { Role } from '#schemas/roles.ts';
import { programme } from '#schemas/session.ts';
import { sourceRegister } from '#schemas/source.ts';
import { terms } from '#schemas/terms.ts';
import type { Lang } from '#schemas/text.ts';
import { topicRegister } from '#schemas/topic.ts';
import { DEFAULT_VOCABULARY, type Vocabulary } from '#schemas/vocabulary.ts';
import { entityCollection, postCollection, programmeCollection, registerFile } from './collections.ts';
import { objectFields } from './field.ts';
import { type FormKey, type FormLabels, formLabels } from './form-labels.ts';
import type { Shape } from './shape.ts';
import type { Field } from './widget.ts';

/** What the form loads at its start: Sveltia's configuration in one locale, and the shapes of the files. */
export interface FormConfig {
  readonly config: {
    readonly collections: readonly { name: string; label_singular: string; fields: readonly Field[] }[];
    readonly [option: string]: unknown;
  };
  /** Shape of the files of each collection or single file. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** File extension of each collection or single file where it is not `yaml`. */
  readonly extensions: Readonly<Record<string, string>>;
  /** Strings of the form's own dialogs and buttons. */
  readonly words: FormWords;
  /** Roles that a mention of a person may state, with their names. */
  readonly roles: readonly { readonly value: Role; readonly label: string }[];
}

const WORDS = [
  'refused',
  'refused-lead',
  'warned',
  'warned-lead',
  'checking',
  'error',
  'warning',
  'hint',
  'close',
  'save-anyway',
  'missing',
  'original',
  'mention',
  'mention-search',
  'mention-none',
  'mention-label',
  'mention-role',
  'mention-event',
  'mention-any',
  'insert',
  'cancel',
  'picture',
  'picture-file',
  'picture-alt',
  'picture-credit',
  'picture-licence',
] as const satisfies readonly FormKey[];

/** Strings that the scripts of the form show, by their keys. */
export type FormWords = Readonly<Record<(typeof WORDS)[number], string>>;

/** The repository that the form writes to. */
export interface FormRepository {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly branch: string;
  /** Origin of the published site. */
  readonly origin: string;
}

/**
 * The form's configuration in each locale, made from the schemas.
 * @param words the archive's own texts for strings of the site
 * @param langs languages of the archive; all where it names none
 */
export function formConfigs(
  repository: FormRepository,
  toHant: (text: string) => string,
  words: OwnWords = {},
  vocabulary: Vocabulary = DEFAULT_VOCABULARY,
  langs?: readonly Lang[],
): Record<Locale, FormConfig> {
  const entries = LOCALES.map((locale) => [
    locale,
    formConfig(repository, formLabels(locale, toHant, words, vocabulary, langs)),
  ]);
  return Object.fromEntries(entries) as Record<Locale, FormConfig>;
}

/** The form's configuration with these labels. */
export function formConfig(repository: FormRepository, labels: FormLabels): FormConfig {
  const shapes: Record<string, Shape> = {};
  const fields = (name: string, schema: z.ZodType): Field[] => {
    const { fields, shape } = objectFields(requireObject(schema), [name], labels);
    shapes[name] = shape;
    return fields;
  };
  const collections = [
    postCollection(fields('posts', kinds.post.schema), labels),
    programmeCollection(fields('programmes', programme), labels),
    ...(['event', 'person', 'project', 'organization', 'series'] as const).map((kind) =>
      entityCollection(kind, fields(kinds[kind].folder, kinds[kind].schema), labels),
    ),
  ];
  const singletons = [
    registerFile('sources', fields('sources', z.strictObject({ sources: sourceRegister })), labels),
    registerFile('topics', fields('topics', z.strictObject({ topics: topicRegister })), labels),
    registerFile('places', fields('places', z.strictObject({ places: placeRegister })), labels),
    registerFile('terms', fields('terms', terms), labels),
  ];
  return {
    config: { ...settings(repository, labels), collections, singletons },
    shapes,
    extensions: {
      posts: 'md',
      programmes: 'sessions.yaml',
      sources: 'yml',
      topics: 'yml',
      places: 'yml',
      terms: 'yml',
    },
    words: Object.fromEntries(WORDS.map((key) => [key, labels.ui(key)])) as FormWords,
    roles: labels.vocabulary.roles.map((value) => ({
      value,
      label: labels.value(['events', 'people', 'role'], value),
    })),
  };
}

/** Every save becomes a pull request with its check and preview, also for people without write access. */
function settings({ repository, branch, origin }: FormRepository, labels: FormLabels) {
  return {
    load_config_file: false,
    backend: { name: 'github', repo: repository, branch, open_authoring: true, auth_scope: 'public_repo' },
    publish_mode: 'editorial_workflow',
    site_url: origin,
    app_title: labels.ui('title'),
    logo: { src: '/favicon.svg' },
    media_folder: 'public/pictures',
    public_folder: '/pictures',
    media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_files',
      locales: ['original', ...labels.langs],
      default_locale: 'original',
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
  };
}

function requireObject(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  throw new Error(
    'The schema of a content file must be an object; the form makes one field of each property.',
  );
}
