import type { LocaleContext } from '#i18n/locale-context.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { pageBreadcrumbs } from '../../breadcrumbs.ts';
import { pageSearchMarks } from '../../search-marks.ts';
import { type ListPage, pageOfBreadcrumbs } from './list-page.ts';

/** A page below "About", with its title, lead and search words from the strings of its name. */
export function aboutSubpage(
  name: 'corrections' | 'promises' | 'requests',
  context: LocaleContext,
): Required<ListPage> {
  const page = `about/${name}` as const;
  const [title, lead] = [context.t(`${name}.title`), context.t(`${name}.lead`)];
  const trail = pageBreadcrumbs('about', context.t('nav.about'), context);
  const own = { name: title, path: sitePagePath(context.locale, page) };
  return {
    ...pageOfBreadcrumbs([...trail, own], lead, context),
    search: pageSearchMarks(page, title, lead, context.t(`${name}.keywords`).split(' ')),
  };
}
