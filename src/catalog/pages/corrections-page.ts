import type { Locale } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { pageBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog } from '../catalog.ts';
import { correctionRows } from '../post/correction-rows.ts';
import { pageSearchMarks } from '../search-marks.ts';
import { pageOfBreadcrumbs } from './lists/list-page.ts';

/**
 * The page that says how to be corrected or removed, with everything that was corrected, newest first. Without an e-mail
 * address it names only the issue form.
 */
export function correctionsPage(catalog: Catalog, locale: Locale, email = site.contactEmail) {
  const context = catalog.localeContext(locale);
  const lead = context.t('corrections.lead');
  const [home, about] = pageBreadcrumbs('about', context.t('nav.about'), context);
  const own = { name: context.t('corrections.title'), path: sitePagePath(locale, 'about/corrections') };
  const breadcrumbs = [home, about, own].filter((item) => item !== undefined);
  return {
    context,
    list: {
      ...pageOfBreadcrumbs(breadcrumbs, lead, context),
      search: pageSearchMarks(
        'about/corrections',
        own.name,
        lead,
        context.t('corrections.keywords').split(' '),
      ),
    },
    lang: locale === 'en' ? ('en' as const) : ('zh-Hans' as const),
    contact: !email ? undefined : { address: email, url: `mailto:${email}` },
    forms: {
      correction: `${site.repository}/issues/new?template=correction.yml`,
      removal: `${site.repository}/issues/new?template=remove.yml`,
    },
    corrected: correctionRows(catalog, context),
  };
}
