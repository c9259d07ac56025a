import type { LocaleContext } from '#i18n/locale-context.ts';

/** The short name of a node as text, with what distinguishes it from others of the same name. */
export function distinctName(
  id: string,
  context: Pick<LocaleContext, 'short' | 'distinction' | 't'>,
): string {
  const distinction = context.distinction(id);
  const name = context.short(id).text;
  return distinction ? name + context.t('name.distinction', { distinction: distinction.text }) : name;
}
