import type { Edge } from '#graph/model/model.ts';
import type { Lens } from '#i18n/locale-context.ts';
import type { Text } from '#i18n/localize.ts';

/** When something held, in words: 2018 年 11 月–2020 年 5 月, since 2019, as of 2023; nothing when no source says. */
export function when({ from, until, asOf }: Edge['qualifiers'], lens: Lens): string | undefined {
  if (from && until) return lens.t('when.between', { from: lens.date(from), until: lens.date(until) });
  if (from) return lens.t('when.from', { date: lens.date(from) });
  if (until) return lens.t('when.until', { date: lens.date(until) });
  return asOf && lens.t('when.as-of', { date: lens.date(asOf) });
}

/** As what and when: engineer · as of 2023, or where it is stated: at KubeCon China 2019. */
export function tieWords({ qualifiers }: Edge, lens: Lens): string {
  const title = qualifiers.title ?? qualifiers.role;
  const place = qualifiers.at && lens.t('affiliation.at', { x: lens.short(qualifiers.at).text });
  return [title === undefined ? '' : lens.text(title as Text).text, place ?? when(qualifiers, lens)]
    .filter((part) => part)
    .join(' · ');
}
