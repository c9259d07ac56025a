import type { Kind } from '#schemas/edge.ts';
import { event } from '#schemas/event.ts';
import { FOLDERS } from '#schemas/folders.ts';
import type { FormKey, FormLabels } from './form-labels.ts';
import {
  customFormatName,
  FILE_TEXT_FIELD,
  ID_FIELD_PATTERN,
  LABEL_FIELD,
  type Register,
  SEARCH_FIELD,
} from './relation-field.ts';
import type { Field } from './widget.ts';

type CollectionName = (typeof FOLDERS)[Kind] | 'programmes';

/** Material Symbols names. */
const ICONS: Record<Kind, string> = {
  post: 'article',
  event: 'event',
  person: 'person',
  project: 'deployed_code',
  organization: 'apartment',
  series: 'event_repeat',
};

const HIDDEN_FIELDS = [LABEL_FIELD, SEARCH_FIELD, FILE_TEXT_FIELD].map((name) => ({
  name,
  widget: 'hidden',
}));

/** Name of the form's own field for the text of a post, with buttons for mentions and pictures. */
export const TEXT_WIDGET = 'text-with-mentions';

/** Fields of a post that its translations have too. */
const TRANSLATED = ['title', 'summary', 'tldr', 'translators', 'updated', 'body'];

/** Sveltia's configuration of the posts: required fields, then the text, then optional fields. */
export function postCollection(fields: readonly Field[], labels: FormLabels) {
  const body = {
    name: 'body',
    label: labels.field(['body']),
    hint: labels.ui('body-hint'),
    widget: TEXT_WIDGET,
    required: true,
  };
  const required = fields.filter((field) => field['required'] !== false);
  const optional = fields.filter((field) => field['required'] === false);
  const translatable = [...required, body, ...optional].map((field) => ({
    ...field,
    i18n: TRANSLATED.includes(field.name),
  }));
  return {
    ...collection('posts', 'post', 'article', labels),
    fields: [...translatable, ...HIDDEN_FIELDS.map((field) => ({ ...field, i18n: true }))],
    i18n: true,
    summary: '{{title}}',
    sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
    view_groups: [{ label: labels.ui('year'), field: 'date', pattern: '\\d{4}' }],
    preview_path: previewPath('posts', labels),
  };
}

/** Path of the page of an entry, in the first language of the archive. */
function previewPath(folder: string, { langs: [first] }: FormLabels): string {
  return `${first?.toLowerCase()}/${folder}/{{slug}}/`;
}

/** Sveltia's configuration of events, people, projects, organizations or series. */
export function entityCollection(kind: Exclude<Kind, 'post'>, fields: readonly Field[], labels: FormLabels) {
  const folder = FOLDERS[kind];
  const sorted = kind === 'event' ? { field: 'dates', direction: 'descending' } : { field: LABEL_FIELD };
  return {
    ...collection(folder, kind, ICONS[kind], labels),
    fields: [...fields, ...HIDDEN_FIELDS],
    summary: `{{${LABEL_FIELD}}}`,
    sortable_fields: { fields: kind === 'event' ? ['dates', LABEL_FIELD] : [LABEL_FIELD], default: sorted },
    ...(kind === 'event' && {
      view_groups: [{ label: labels.ui('year'), field: 'dates', pattern: '\\d{4}' }],
    }),
    // Programmes are files of the same folder; they have no field `kind`.
    ...(kind === 'event' && { filter: { field: 'kind', value: event.shape.kind.options } }),
    preview_path: previewPath(folder, labels),
  };
}

/** Sveltia's configuration of the session lists beside events. */
export function programmeCollection(fields: readonly Field[], labels: FormLabels) {
  return {
    ...collection('programmes', 'programme', 'view_list', labels),
    folder: 'content/events',
    extension: 'sessions.yaml',
    fields: [...fields, ...HIDDEN_FIELDS],
    slug: {
      editable: ['create'],
      hint: labels.ui('slug-event'),
      pattern: [ID_FIELD_PATTERN, labels.ui('id-hint')],
    },
    summary: `{{${LABEL_FIELD}}}`,
    sortable_fields: [LABEL_FIELD],
  };
}

/** Material Symbols names. */
const REGISTER_ICONS: Record<Register | 'terms', string> = {
  sources: 'menu_book',
  topics: 'sell',
  places: 'location_city',
  terms: 'translate',
};

/** Sveltia's configuration of a register, such as `content/sources.yml`, or of `content/terms.yml`. */
export function registerFile(name: Register | 'terms', fields: readonly Field[], labels: FormLabels) {
  return {
    name,
    label: labels.ui(name),
    icon: REGISTER_ICONS[name],
    file: `content/${name}.yml`,
    format: customFormatName(name),
    fields: [...fields, ...HIDDEN_FIELDS],
  };
}

function collection(name: CollectionName, singular: FormKey, icon: string, labels: FormLabels) {
  return {
    name,
    label: labels.ui(name),
    label_singular: labels.ui(singular),
    description: labels.ui(`${name}-hint`),
    icon,
    folder: `content/${name}`,
    extension: name === 'posts' ? 'md' : 'yaml',
    format: customFormatName(name),
    slug: {
      editable: ['create'],
      hint: labels.ui('slug-hint'),
      pattern: [ID_FIELD_PATTERN, labels.ui('id-hint')],
    },
    thumbnail: false,
  };
}
