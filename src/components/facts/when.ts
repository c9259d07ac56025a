import type { Edge } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Text } from '#i18n/localize.ts';

/** When something held, in words: 2018 年 11 月–2020 年 5 月, since 2019, as of 2023; nothing when no source says. */
export function when({ from, until, asOf }: Edge['qualifiers'], context: LocaleContext): string | undefined {
  if (from && until)
    return context.t('when.between', { from: context.date(from), until: context.date(until) });
  if (from) return context.t('when.from', { date: context.date(from) });
  if (until) return context.t('when.until', { date: context.date(until) });
  return asOf && context.t('when.as-of', { date: context.date(asOf) });
}

/** As what and when: engineer · as of 2023, or where it is stated: at KubeCon China 2019. */
export function tieWords({ qualifiers }: Edge, context: LocaleContext): string {
  const title = qualifiers.title ?? qualifiers.role;
  const place = qualifiers.at && context.t('affiliation.at', { x: context.short(qualifiers.at).text });
  return [title === undefined ? '' : context.text(title as Text).text, place ?? when(qualifiers, context)]
    .filter((part) => part)
    .join(' · ');
}
