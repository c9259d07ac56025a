import type { Node } from '#graph/model/model.ts';
import type { Lens } from '#i18n/locale-context.ts';
import { stepsTo } from './breadcrumbs.ts';
import { fileOf, graph } from './graph.ts';
import { searchMarks } from './search.ts';

/** What the page of any node needs before its own facts. */
export function entryOf(node: Node, lens: Lens) {
  return {
    lens,
    node,
    graph,
    name: lens.name(node.id),
    line: lens.line(node.id),
    lead: 'summary' in node.data && node.data.summary !== undefined,
    steps: stepsTo(node, lens),
    file: `content/${fileOf(node)}`,
    search: searchMarks(node, lens),
  };
}
