import type { NodeDataByKind, Graph, Node } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { nodeDate } from './chronology.ts';

export type Statistic = NonNullable<NodeDataByKind['event']['statistics']>[number];

/** One figure and what it is of. */
export interface NodeFigure {
  of: Exclude<Node, { kind: 'session' }>;
  statistic: Statistic;
  /** True where another source says otherwise. */
  differs: boolean;
}

/** Every figure of the archive by what it counts; within that oldest first, and those of one thing together. */
export function figuresByMetric(graph: Pick<Graph, 'nodes'>): Map<string, NodeFigure[]> {
  const figures = [...graph.nodes.values()].flatMap(figuresOf);
  figures.sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.of.id, b.of.id));
  return Map.groupBy(figures, ({ statistic }) => statistic.metric);
}

/** Figures on which sources disagree: the same count of the same scope and time, and unlike amounts. */
export function disputedStatistics(statistics: readonly Statistic[]): Set<Statistic> {
  const groups = Map.groupBy(statistics, ({ metric, label, scope, asOf }) =>
    JSON.stringify([metric, label, scope, asOf]),
  );
  const differing = [...groups.values()].filter((group) => new Set(group.map(amountKey)).size > 1);
  return new Set(differing.flat());
}

function figuresOf(node: Node): NodeFigure[] {
  if (node.kind === 'session' || !node.data.statistics) return [];
  const differing = disputedStatistics(node.data.statistics);
  return node.data.statistics.map((statistic) => ({
    of: node,
    statistic,
    differs: differing.has(statistic),
  }));
}

function timeOf({ of, statistic }: NodeFigure): string {
  return nodeDate(of) || statistic.asOf || '';
}

function amountKey({ value, range, words, approx }: Statistic): string {
  return JSON.stringify([value, range, words, approx]);
}
