import type { TargetKind } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { ID_PATTERN } from '#schemas/id.ts';

/** Regular expression of a whole id, for Sveltia's `pattern` option. */
export const ID_FIELD_PATTERN = `^${ID_PATTERN}$`;

/** Hidden fields that exist only in the form: the entry's name, all names it is found by, the text of its file. */
export const LABEL_FIELD = '_label';
export const SEARCH_FIELD = '_find';
export const FILE_TEXT_FIELD = '_text';

/**
 * A field that picks an entry by any of its names, or a source by its id, title, author or site.
 * @param target a kind, or `sources` for `content/sources.yml`; a session is picked by its event
 */
export function relationField(target: TargetKind | 'sources') {
  const common = { widget: 'relation', dropdown_threshold: 0 } as const;
  if (target === 'sources')
    return {
      ...common,
      collection: '_singletons',
      file: 'sources',
      value_field: 'sources.*.id',
      display_fields: ['sources.*.title', 'sources.*.id'],
      search_fields: ['sources.*.title', 'sources.*.id', 'sources.*.author', 'sources.*.site'],
    };
  return {
    ...common,
    collection: FOLDERS[target === 'session' ? 'event' : target],
    value_field: '{{slug}}',
    display_fields: [LABEL_FIELD, '{{slug}}'],
    search_fields: [SEARCH_FIELD, '{{slug}}'],
  };
}

/** Name of a collection's custom file format. Sveltia treats a format as front matter if its name ends so. */
export function customFormatName(collection: string): string {
  return collection === 'posts' ? 'xiangju-posts-frontmatter' : `xiangju-${collection}`;
}
