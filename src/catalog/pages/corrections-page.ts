import type { Locale } from '#i18n/locales.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { correctionRows } from '../post/correction-rows.ts';
import { requestForm } from '../requests/request-forms.ts';
import { aboutSubpage } from './lists/about-subpage.ts';

/**
 * The page that says how to be corrected or removed, with everything that was corrected, newest first. Without an e-mail
 * address it names only the issue form.
 */
export function correctionsPage(catalog: Catalog, locale: Locale, email = site.contactEmail) {
  const context = catalog.localeContext(locale);
  return {
    context,
    list: aboutSubpage('corrections', context),
    lang: locale === 'en' ? ('en' as const) : ('zh-Hans' as const),
    contact: !email ? undefined : { address: email, url: `mailto:${email}` },
    forms: {
      correction: requestForm('correction'),
      removal: requestForm('remove'),
    },
    corrected: correctionRows(catalog, context),
  };
}
