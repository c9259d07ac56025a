import type { TargetKind } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';

/** Form of an id, for fields that hold one. */
export const ID_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Fields that exist only in the form: what an entry is called, everything it can be found by, its text as read. */
export const LABEL = '_label';
export const FIND = '_find';
export const TEXT = '_text';

/**
 * A field that picks an entry by any of its names, or a source of the register.
 * @param target a kind, or `sources`; a session is picked by its event
 */
export function relation(target: TargetKind | 'sources') {
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
    collection: kinds[target === 'session' ? 'event' : target].folder,
    value_field: '{{slug}}',
    display_fields: [LABEL, '{{slug}}'],
    search_fields: [FIND, '{{slug}}'],
  };
}

/** Name of the format of a collection's files; Sveltia wants front matter to say that it is. */
export function formatOf(name: string): string {
  return name === 'posts' ? 'xiangju-posts-frontmatter' : `xiangju-${name}`;
}
