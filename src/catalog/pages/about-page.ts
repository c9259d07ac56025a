import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../catalog.ts';
import { listPage } from './lists/list-page.ts';

/** The about page; its text is a component in Simplified Chinese or English. */
export function aboutPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  return {
    context,
    list: listPage('about', context.t('site.description'), context),
    lang: locale === 'en' ? ('en' as const) : ('zh-Hans' as const),
  };
}
