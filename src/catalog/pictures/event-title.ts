import type { NodeId } from '#graph/model/model.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Catalog } from '../catalog.ts';

/** First day of an event; empty for an id that is none. */
export function eventDay({ graph }: Catalog, event: NodeId): string {
  const node = graph.nodes.get(event);
  return node ? nodeDate(graph, node) : '';
}

/** The tooltip of an event's mark: its name, its dates and a remark. */
export function eventMarkTitle(
  { graph }: Catalog,
  event: NodeId,
  context: LocaleContext,
  remark = '',
): string {
  const node = graph.nodes.get(event);
  const dates = node?.kind === 'event' ? context.date(node.data.dates) : '';
  return [context.name(event).text, dates, context.status(event) ?? '', remark]
    .filter((part) => part !== '')
    .join(' · ');
}
