import { type Figure, figuresByMetric } from '#graph/queries/figures.ts';
import { graph } from './graph.ts';

/** What figures are about, in the order of the page; a metric that is in none belongs to the last. */
const TOPICS = {
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
} as const;
export type Topic = keyof typeof TOPICS;

/** Figures that can be compared: of one metric, by several sources or of several things. */
export interface Metric {
  metric: string;
  figures: Figure[];
}

/** The figures of a topic: metrics that can be compared, and those told in one place only. */
export interface TopicFigures {
  topic: Topic;
  metrics: Metric[];
  single: Figure[];
}

/** Every figure of the archive by topic; topics without any are left out. */
export function figuresByTopic(): TopicFigures[] {
  const all = [...figuresByMetric(graph)].map(([metric, figures]) => ({ metric, figures }));
  const ordered = (Object.keys(TOPICS) as Topic[]).map((topic) => {
    const mine = all.filter(({ metric }) => topicOf(metric) === topic).sort(byWeight(TOPICS[topic]));
    const metrics = mine.filter(({ figures }) => figures.length > 1);
    const single = mine.filter(({ figures }) => figures.length === 1).flatMap(({ figures }) => figures);
    return { topic, metrics, single };
  });
  return ordered.filter(({ metrics, single }) => metrics.length + single.length > 0);
}

function topicOf(metric: string): Topic {
  const named = (Object.keys(TOPICS) as Topic[]).find((topic) =>
    (TOPICS[topic] as readonly string[]).includes(metric),
  );
  return named ?? 'project';
}

/** In the order of the topic; those it does not name after them, by name. */
function byWeight(order: readonly string[]): (a: Metric, b: Metric) => number {
  const place = ({ metric }: Metric) => (order.includes(metric) ? order.indexOf(metric) : order.length);
  return (a, b) => place(a) - place(b) || (a.metric < b.metric ? -1 : 1);
}
