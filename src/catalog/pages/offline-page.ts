import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../catalog.ts';
import { listPage } from './lists/list-page.ts';

/** The page with the pages that this browser keeps. */
export function offlinePage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  return listPage('offline', context.t('offline.lead'), context);
}
