import type { Lens } from '#i18n/locale-context.ts';
import { KINDS } from '#schemas/edge.ts';

/** What each kind of node is called in a language. */
export function kindNames(lens: Lens): Record<string, string> {
  return Object.fromEntries(KINDS.map((kind) => [kind, lens.t(`kind.${kind}`)]));
}
