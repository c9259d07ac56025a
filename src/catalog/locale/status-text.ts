import type { Graph } from '#graph/model/model.ts';
import { statusOf } from '#graph/model/node-status.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';

type StatusContext = Pick<LocaleContext, 'label'>;

/** One word on an event or session that was not held: cancelled; undefined for all others. */
export function statusLabel({ nodes }: Pick<Graph, 'nodes'>, id: string, context: StatusContext) {
  const status = statusOf(nodes, id);
  return status === 'held' ? undefined : context.label('status', status);
}

/** One sentence on an event or session that was not held; undefined for all others. */
export function statusText({ nodes }: Pick<Graph, 'nodes'>, id: string, context: StatusContext) {
  const node = nodes.get(id);
  const status = statusOf(nodes, id);
  if (status === 'held') return undefined;
  const isOwn = node?.kind === 'session' && statusOf(nodes, node.event) === 'held';
  return context.label(isOwn ? 'status.session' : 'status.long', status);
}
