import type { Locale } from '#i18n/locales.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { REQUESTS, requestForm } from '../requests/request-forms.ts';
import { aboutSubpage } from './lists/about-subpage.ts';

/** The page that explains what readers can ask for, with a form for each request. */
export function requestsPage(catalog: Catalog, locale: Locale, email = site.contactEmail) {
  const context = catalog.localeContext(locale);
  return {
    context,
    list: aboutSubpage('requests', context),
    requests: REQUESTS.map((request) => ({
      request,
      title: context.t(`requests.${request}`),
      text: context.t(`requests.${request}.text`),
      href: requestForm(request),
    })),
    email: email ? { address: email, url: `mailto:${email}` } : undefined,
  };
}
