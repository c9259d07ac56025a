import { type GraphFile, packGraph } from '#graph/wire/wire-format.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Catalog } from '../catalog.ts';

/** The full graph as the file of one language. */
export function graphFile({ relationships }: Catalog, context: LocaleContext): GraphFile {
  const { nodes, edges } = relationships.fullGraph();
  const named = nodes.map((node) => {
    const { text, lang } = context.listed(node.id);
    return { ...node, name: text, ...(lang && lang !== context.lang && { lang }) };
  });
  return packGraph({ nodes: named, edges });
}
