import type { TargetKind } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { ID_PATTERN } from '#schemas/id.ts';

/** Regular expression of a whole id, for Sveltia's `pattern` option. */
export const ID_FIELD_PATTERN = `^${ID_PATTERN}$`;

/** Hidden fields that exist only in the form: the entry's name, all names it is found by, the text of its file. */
export const LABEL_FIELD = '_label';
export const SEARCH_FIELD = '_find';
export const FILE_TEXT_FIELD = '_text';

/** Files that are one map of ids, with the fields by which the form finds and shows a row, besides its id. */
export const REGISTER_FIELDS = {
  sources: { shown: 'title', searched: ['title', 'author', 'site'] },
  topics: { shown: 'name.zh-Hans', searched: ['name.zh-Hans', 'name.en', 'name.all'] },
  places: { shown: 'name.zh-Hans', searched: ['name.zh-Hans', 'name.en', 'name.all'] },
} as const;
export type Register = keyof typeof REGISTER_FIELDS;

/**
 * A field that picks an entry by any of its names, or a row of a register by its id and names.
 * @param target a kind, or a register such as `sources` for `content/sources.yml`; a session is picked by its event
 */
export function relationField(target: TargetKind | Register) {
  const common = { widget: 'relation', dropdown_threshold: 0 } as const;
  if (isRegister(target)) {
    const { shown, searched } = REGISTER_FIELDS[target];
    const field = (name: string) => `${target}.*.${name}`;
    return {
      ...common,
      collection: '_singletons',
      file: target,
      value_field: field('id'),
      display_fields: [field(shown), field('id')],
      search_fields: ['id', ...searched].map(field),
    };
  }
  return {
    ...common,
    collection: FOLDERS[target === 'session' ? 'event' : target],
    value_field: '{{slug}}',
    display_fields: [LABEL_FIELD, '{{slug}}'],
    search_fields: [SEARCH_FIELD, '{{slug}}'],
  };
}

/** True for the name of a file that is one map of ids. */
export function isRegister(name: string): name is Register {
  return Object.hasOwn(REGISTER_FIELDS, name);
}

/** Name of a collection's custom file format. Sveltia treats a format as front matter if its name ends so. */
export function customFormatName(collection: string): string {
  return collection === 'posts' ? 'xiangju-posts-frontmatter' : `xiangju-${collection}`;
}
