import type { NodeId } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { graph } from './graph.ts';
import { lensFor } from './lens.ts';

/** What a preview of a node says, in one language. */
export interface Preview {
  name: string;
  /** Other names it goes by. */
  also: string[];
  kind: string;
  line: string;
}

/** The preview of a node. Hidden and inferred names stay out of it. */
export function previewOf(id: NodeId, locale: Locale): Preview {
  const lens = lensFor(locale);
  const node = graph.nodes.get(id);
  const others = node?.kind === 'person' ? lens.names(node.data.names).others : [];
  return {
    name: lens.name(id).text,
    also: others.filter(({ inferred }) => !inferred).map(({ value }) => value),
    kind: lens.label('kind', node?.kind ?? ''),
    line: lens.line(id)?.text ?? '',
  };
}
