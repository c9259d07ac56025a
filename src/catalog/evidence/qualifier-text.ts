import type { Edge } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Text } from '#schemas/text.ts';

/**
 * The period of an edge: `Nov 2018–May 2020`, `since 2019`, `until 2020`, `as of 2023`; undefined when no source
 * gives a date.
 */
export function periodText(
  { since, until, asOf }: Edge['qualifiers'],
  context: LocaleContext,
): string | undefined {
  if (since && until)
    return context.t('when.between', { from: context.date(since), until: context.date(until) });
  if (since) return context.t('when.from', { date: context.date(since) });
  if (until) return context.t('when.until', { date: context.date(until) });
  return asOf && context.t('when.as-of', { date: context.date(asOf) });
}

/** Title or role of an edge, and its period or the event it is stated for: `engineer · as of 2023`. */
export function qualifierText({ qualifiers }: Edge, context: LocaleContext): string {
  const title = qualifiers.title ?? qualifiers.role;
  const event = qualifiers.at && context.t('affiliation.at', { x: context.short(qualifiers.at).text });
  const parts = [
    title === undefined ? '' : context.text(title as Text).text,
    event ?? periodText(qualifiers, context),
  ];
  return parts.filter((part) => part).join(' · ');
}
