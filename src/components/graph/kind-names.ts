import type { LocaleContext } from '#i18n/locale-context.ts';
import { KINDS } from '#schemas/edge.ts';

/** The name of each kind of node in a language. */
export function kindNames(context: LocaleContext): Record<string, string> {
  return Object.fromEntries(KINDS.map((kind) => [kind, context.t(`kind.${kind}`)]));
}
