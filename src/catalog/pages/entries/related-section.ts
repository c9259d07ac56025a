import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Catalog } from '../../catalog.ts';
import { relatednessReason } from '../../relationships/relatedness-reasons.ts';

/** The section of related nodes on a page. */
export type RelatedSection = ReturnType<typeof relatedSection>;

/** Related nodes with their reasons in one language, and the nodes shown where too few are related. */
export function relatedSection(catalog: Catalog, id: string, context: LocaleContext) {
  const { items, fallback } = catalog.related(id);
  return {
    items: items.map(({ id: other, reasons }) => ({
      id: other,
      reasons: reasons.map((reason) => relatednessReason(reason, context)),
    })),
    fallback,
  };
}
