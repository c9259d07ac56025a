import type { Graph } from '#graph/model/model.ts';
import { figuresByMetric, type NodeFigure } from '#graph/queries/figures.ts';
import { compareStrings } from '#text/compare.ts';

/** Metrics of each topic, in the order of the page; a metric that is in none belongs to the last topic. */
const TOPIC_METRICS = {
  people: [
    'attendees',
    'registered',
    'track-attendees',
    'sig-meeting-attendees',
    'students',
    'speakers',
    'stream-peak',
    'stream-views',
  ],
  origin: [
    'countries',
    'languages',
    'attendees-from-china',
    'attendees-chinese',
    'world-rank',
    'members-share',
    'ksp-share',
    'contributors-share',
    'contribution-share',
  ],
  programme: ['recorded-talks', 'talks', 'days', 'demos', 'projects-presented'],
  project: [],
} as const satisfies Record<string, readonly string[]>;

export type StatisticTopic = keyof typeof TOPIC_METRICS;
const TOPICS = Object.keys(TOPIC_METRICS) as StatisticTopic[];
const TOPIC_OF_METRIC = new Map<string, StatisticTopic>(
  TOPICS.flatMap((topic) => TOPIC_METRICS[topic].map((metric) => [metric, topic] as const)),
);

/** All figures of one metric. */
export interface MetricFigures {
  metric: string;
  figures: NodeFigure[];
}

/** The figures of a topic: metrics with several figures, and figures that are the only one of their metric. */
export interface TopicFigures {
  topic: StatisticTopic;
  metrics: MetricFigures[];
  single: NodeFigure[];
}

/** Every figure of the archive by topic; topics without figures are left out. */
export function figuresByTopic(graph: Pick<Graph, 'nodes'>): TopicFigures[] {
  const all = [...figuresByMetric(graph)].map(([metric, figures]) => ({ metric, figures }));
  const byTopic = Map.groupBy(all, ({ metric }) => TOPIC_OF_METRIC.get(metric) ?? 'project');
  return TOPICS.flatMap((topic) => {
    const own = (byTopic.get(topic) ?? []).sort(byOrderOf(TOPIC_METRICS[topic]));
    if (own.length === 0) return [];
    const metrics = own.filter(({ figures }) => figures.length > 1);
    const single = own.filter(({ figures }) => figures.length === 1).flatMap(({ figures }) => figures);
    return [{ topic, metrics, single }];
  });
}

/** Metrics in the order given; those that it lacks after them, by name. */
function byOrderOf(order: readonly string[]): (a: MetricFigures, b: MetricFigures) => number {
  const rank = ({ metric }: MetricFigures) => (order.includes(metric) ? order.indexOf(metric) : order.length);
  return (a, b) => rank(a) - rank(b) || compareStrings(a.metric, b.metric);
}
