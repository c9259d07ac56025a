import type { NodeId } from '#graph/model/model.ts';
import type { LinkPreview } from '#graph/wire/link-preview.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Catalog } from './catalog.ts';

/** The link preview of a node. Hidden and inferred names are left out. */
export function linkPreview({ graph }: Catalog, id: NodeId, context: LocaleContext): LinkPreview {
  const node = graph.nodes.get(id);
  const others = node?.kind === 'person' ? context.names(node.data.names).others : [];
  return {
    name: node?.kind === 'person' ? context.listed(id).text : context.name(id).text,
    also: others.filter(({ inferred }) => !inferred).map(({ value }) => value),
    kind: context.label('kind', node?.kind ?? ''),
    line: context.summary(id)?.text ?? '',
  };
}
