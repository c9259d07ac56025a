import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { stepsTo } from './breadcrumbs.ts';
import { fileOf, graph } from './graph.ts';
import { searchMarks } from './search.ts';

/** What the page of any node needs before its own facts. */
export function entryOf(node: Node, context: LocaleContext) {
  return {
    context,
    node,
    graph,
    name: context.name(node.id),
    line: context.summary(node.id),
    lead: 'summary' in node.data && node.data.summary !== undefined,
    steps: stepsTo(node, context),
    file: `content/${fileOf(node)}`,
    search: searchMarks(node, context),
  };
}
