import type { Locale } from '#i18n/locales.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { compareStrings } from '#text/compare.ts';
import { pageBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog } from '../catalog.ts';
import { pageSearchMarks } from '../search-marks.ts';
import { pageOfBreadcrumbs } from './lists/list-page.ts';

/** One corrected error: the text it was in, the day, and what was wrong. */
export interface CorrectionRow {
  post: string;
  date: string;
  text: LocalizedText;
}

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
    issueForm: `${site.repository}/issues/new?template=correction.yml`,
    corrected: correctionRows(catalog, locale),
  };
}

function correctionRows(catalog: Catalog, locale: Locale): CorrectionRow[] {
  const context = catalog.localeContext(locale);
  const rows = catalog
    .nodesOfKind('post')
    .flatMap(({ id, data }) =>
      (data.corrections ?? []).map(({ date, text }) => ({ post: id, date, text: context.text(text) })),
    );
  return rows.sort((a, b) => compareStrings(b.date, a.date) || compareStrings(a.post, b.post));
}
