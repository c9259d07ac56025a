import type { NodeId } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { graph } from './graph.ts';
import { localeContext } from './locale-context.ts';

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
  const context = localeContext(locale);
  const node = graph.nodes.get(id);
  const others = node?.kind === 'person' ? context.names(node.data.names).others : [];
  return {
    name: context.name(id).text,
    also: others.filter(({ inferred }) => !inferred).map(({ value }) => value),
    kind: context.label('kind', node?.kind ?? ''),
    line: context.summary(id)?.text ?? '',
  };
}
