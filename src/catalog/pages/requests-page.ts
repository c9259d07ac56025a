import type { Locale } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { pageBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog } from '../catalog.ts';
import { REQUESTS, requestForm } from '../requests/request-forms.ts';
import { pageSearchMarks } from '../search-marks.ts';
import { pageOfBreadcrumbs } from './lists/list-page.ts';

/** The page that explains what readers can ask for, with a form for each request. */
export function requestsPage(catalog: Catalog, locale: Locale, email = site.contactEmail) {
  const context = catalog.localeContext(locale);
  const lead = context.t('requests.lead');
  const [home, about] = pageBreadcrumbs('about', context.t('nav.about'), context);
  const own = { name: context.t('requests.title'), path: sitePagePath(locale, 'about/requests') };
  const breadcrumbs = [home, about, own].filter((item) => item !== undefined);
  const keywords = context.t('requests.keywords').split(' ');
  return {
    context,
    list: {
      ...pageOfBreadcrumbs(breadcrumbs, lead, context),
      search: pageSearchMarks('about/requests', own.name, lead, keywords),
    },
    requests: REQUESTS.map((request) => ({
      request,
      title: context.t(`requests.${request}`),
      text: context.t(`requests.${request}.text`),
      href: requestForm(request),
    })),
    email: email ? { address: email, url: `mailto:${email}` } : undefined,
  };
}
