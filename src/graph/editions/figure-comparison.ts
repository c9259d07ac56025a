import type { Graph, NodeId } from '../model/model.ts';
import type { Statistic } from '../queries/figures.ts';

/** One metric at several events, in their order; contradicting figures of one event are kept side by side. */
export interface FigureComparison {
  metric: string;
  label: Statistic['label'];
  sides: { event: NodeId; figures: Statistic[] }[];
}

/** The metrics for which at least two of some events have a figure, each with the figures of those events. */
export function compareFigures(graph: Graph, events: readonly NodeId[]): FigureComparison[] {
  const all = events.flatMap((event) => {
    const node = graph.nodes.get(event);
    const figures = node?.kind === 'event' ? (node.data.statistics ?? []) : [];
    return figures.map((figure) => ({ event, figure }));
  });
  return [...Map.groupBy(all, ({ figure }) => figure.metric)].flatMap(([metric, group]) => {
    const sides = [...Map.groupBy(group, ({ event }) => event)].map(([event, own]) => ({
      event,
      figures: own.map(({ figure }) => figure),
    }));
    const [first] = group;
    return first && sides.length > 1 ? [{ metric, label: first.figure.label, sides }] : [];
  });
}
