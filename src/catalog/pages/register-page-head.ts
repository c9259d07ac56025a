import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { type RegisterPage, registerRowPath } from '#i18n/paths.ts';
import { listBreadcrumbs } from '../breadcrumbs.ts';

/** The head of the page of a topic or a place. */
export function registerPageHead(
  register: RegisterPage,
  id: string,
  name: LocalizedText,
  lead: LocalizedText | undefined,
  context: LocaleContext,
) {
  const path = registerRowPath(context.locale, register, id);
  return {
    name,
    lead,
    title: name.text,
    description: lead?.text ?? name.text,
    breadcrumbs: [...listBreadcrumbs(register, context), { name: name.text, path }],
  };
}
