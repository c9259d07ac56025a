import type { Locale } from '#i18n/locales.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { GAP_KINDS, type Gap } from '../missing/gap.ts';
import { listPage } from './lists/list-page.ts';

/** A gap with the URL at which a browser can edit its file. */
export type MissingRow = Gap & { edit: string };

/** The page of what the archive does not know yet, by kind of gap, then by year. */
export function missingPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const byKind = Map.groupBy(catalog.gaps(), ({ kind }) => kind);
  const sections = GAP_KINDS.flatMap((kind) => {
    const gaps = byKind.get(kind) ?? [];
    if (gaps.length === 0) return [];
    const years = [...Map.groupBy(gaps, ({ year }) => year)].map(([year, own]) => ({
      year,
      n: total(own),
      rows: own.map((gap) => ({ ...gap, edit: editAddress(gap) })),
    }));
    return [{ kind, name: context.t(`missing.${kind}`), n: total(gaps), years }];
  });
  return {
    context,
    list: listPage('missing', context.t('missing.lead'), context),
    sections,
    links: sections.map(({ kind, name, n }) => ({ id: kind, name, n })),
  };
}

function total(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { n }) => sum + n, 0);
}

/** GitHub's editor opens at the line of the fragment. */
function editAddress({ file, line }: Gap): string {
  return `${site.repository}/edit/${site.branch}/content/${file}#L${line}`;
}
