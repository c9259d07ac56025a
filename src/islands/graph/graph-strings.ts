import type { Translate } from '#i18n/message.ts';
import type { graphClientStrings } from '#i18n/strings/client/graph.ts';
import type { nodeDetailStrings } from '#i18n/strings/client/node-detail.ts';
import type { nodePickerStrings } from '#i18n/strings/client/node-picker.ts';
import type { GraphStatus } from './graph-model.ts';

/** Keys of the strings that the graph page carries. */
export type GraphStringKey =
  | keyof typeof graphClientStrings
  | keyof typeof nodeDetailStrings
  | keyof typeof nodePickerStrings;
export type TranslateGraph = Translate<GraphStringKey>;

/** The text of the status line. */
export function graphStatusText(
  status: GraphStatus,
  t: TranslateGraph,
  kinds: Readonly<Record<string, string>>,
): string {
  if (status.type === 'unknown') return t('graph.unknown', { id: status.id });
  if (status.type === 'counts')
    return t('graph.shown', {
      nodes: t('graph.nodes', { n: status.nodes }),
      edges: t('graph.edges', { n: status.edges }),
    });
  const { node, connections } = status;
  return [node.name, kinds[node.kind], t('graph.connections', { n: connections })].join(' · ');
}
