import { site } from '#site.ts';
import type { LinkedDataContext } from './references.ts';

/** The archive as schema.org Organization: the publisher of its pages and the author of its own texts. */
export function archiveOrganization({ locale }: Pick<LinkedDataContext, 'locale'>) {
  return {
    '@type': 'Organization' as const,
    '@id': `${site.origin}/#archive`,
    name: site.name[locale],
    url: `${site.origin}/${locale}/`,
  };
}
