import type { Edge } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { groupByEnd } from '../event/participation-rows.ts';
import { qualifierText } from './qualifier-text.ts';
import type { EvidenceRow } from './shared-evidence.ts';

/**
 * The nodes at one end of edges, each with a remark on title and time. What is stated for one event only is left out
 * of the remark where something general is known.
 */
export function qualifiedRows(
  edges: readonly Edge[],
  end: 'from' | 'to',
  context: LocaleContext,
): (EvidenceRow & { remark: string })[] {
  const label = (edge: Edge) => qualifierText(edge, context);
  return groupByEnd(edges, end).map(({ id, edges: own }) => {
    const general = own.filter(({ qualifiers }) => !qualifiers.at);
    const remarks = new Set((general.length > 0 ? general : own).map(label));
    const remark = [...remarks].filter((part) => part).join(context.t('reason.separator'));
    return { id, edges: own, remark, ...(own.length > 1 && { labelOf: label }) };
  });
}
