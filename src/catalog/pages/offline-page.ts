import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../catalog.ts';
import { pageSearchMarks } from '../search-marks.ts';
import { listPage } from './lists/list-page.ts';

/** The page with the pages that this browser keeps. */
export function offlinePage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const list = listPage('offline', context.t('offline.lead'), context);
  const keywords = context.t('offline.keywords').split(' ');
  return { ...list, search: pageSearchMarks('offline', list.title, list.lead, keywords) };
}
