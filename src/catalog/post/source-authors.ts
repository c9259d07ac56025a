import { localeOf } from '#i18n/locales.ts';
import { isEditors } from '#schemas/post.ts';
import type { Catalog, NodeOf } from '../catalog.ts';

/**
 * Authors of the source of a post for its citation, named in the language of the source: an English article is by
 * Paco Xu on Chinese pages too. People who were removed from the archive are left out.
 */
export function sourceAuthors(catalog: Catalog, { data }: NodeOf<'post'>): string[] {
  const { authors, language } = data.source ?? { authors: [] };
  const context = catalog.localeContext(localeOf(language ?? data.lang));
  return authors.flatMap((author) => {
    if (isEditors(author)) return [];
    if (typeof author === 'object') return author.name;
    return context.has(author) ? context.name(author).text : [];
  });
}
