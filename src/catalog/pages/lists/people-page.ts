import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../../catalog.ts';
import { peopleIndexes } from '../../person/people-index.ts';
import { listPage } from './list-page.ts';

/** The page of all people: an index of Han names and one of Latin names, that of the page's own script first. */
export function peoplePage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { pinyin, latin } = peopleIndexes(catalog, context);
  const indexes = [
    { title: context.t('list.by-pinyin'), groups: pinyin, prefix: 'pinyin' },
    { title: context.t('list.by-latin'), groups: latin, prefix: 'latin' },
  ];
  return {
    context,
    list: listPage('people', context.t('list.people.lead'), context),
    indexes: locale === 'en' ? indexes.toReversed() : indexes,
  };
}
