import type { KindData } from '#schemas/kinds.ts';
import { compareStrings } from '#text/compare.ts';
import type { Graph, Node } from '../model/model.ts';
import { nodeDate } from './chronology.ts';

export type Statistic = NonNullable<KindData['event']['statistics']>[number];

/** One figure with the node that states it. */
export interface NodeFigure {
  of: Exclude<Node, { kind: 'session' }>;
  statistic: Statistic;
  /** True where another source of the same node gives another amount. */
  differs: boolean;
}

/** Every figure of the archive by its metric; within a metric the oldest first, and the figures of a node together. */
export function figuresByMetric(graph: Pick<Graph, 'nodes'>): Map<string, NodeFigure[]> {
  const figures = [...graph.nodes.values()].flatMap(nodeFigures);
  const date = (figure: NodeFigure) => figureDate(graph, figure);
  figures.sort((a, b) => compareStrings(date(a), date(b)) || compareStrings(a.of.id, b.of.id));
  return Map.groupBy(figures, ({ statistic }) => statistic.metric);
}

/** The statistics on which sources disagree: equal in metric, label, scope and date, but not in the amount. */
export function disputedStatistics(statistics: readonly Statistic[]): Set<Statistic> {
  const comparable = Map.groupBy(statistics, ({ metric, label, scope, asOf }) =>
    JSON.stringify([metric, label, scope, asOf]),
  );
  const disputed = [...comparable.values()].filter((group) => new Set(group.map(amountKey)).size > 1);
  return new Set(disputed.flat());
}

function nodeFigures(node: Node): NodeFigure[] {
  if (node.kind === 'session' || !node.data.statistics) return [];
  const disputed = disputedStatistics(node.data.statistics);
  return node.data.statistics.map((statistic) => ({
    of: node,
    statistic,
    differs: disputed.has(statistic),
  }));
}

function figureDate(graph: Pick<Graph, 'nodes'>, { of, statistic }: NodeFigure): string {
  return nodeDate(graph, of) || statistic.asOf || '';
}

function amountKey({ value, range, words, approx }: Statistic): string {
  return JSON.stringify([value, range, words, approx]);
}
