import type { Graph } from '#graph/model/model.ts';
import { type CountDivision, type CountedKind, nodeCounts } from '#graph/queries/node-counts.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { BarGroup } from '#pictures/charts/bar-chart.ts';

/** A row of the table below a chart. */
export interface CountRow {
  name: string;
  /** Path of the node's page; undefined for a topic. */
  node: string | undefined;
  division: string;
  count: number;
}

type Context = Pick<LocaleContext, 't' | 'list' | 'lang' | 'short' | 'topicName' | 'placeName'>;

/**
 * What the component `Counts` draws: the events or sessions of nodes by year or city, as bars and as a table.
 * @param of ids of nodes, or `topic:` with the id of a topic, separated by blanks
 * @throws when none of them has anything to count
 */
export function countChart(
  graph: Pick<Graph, 'nodes' | 'places'>,
  { of, what, by }: { of: string; what: CountedKind; by: CountDivision },
  context: Context,
): { title: string; groups: BarGroup[]; rows: CountRow[] } {
  const named = of.split(' ').map((id) => {
    const topic = id.startsWith('topic:') ? id.slice('topic:'.length) : undefined;
    const { text: name, lang } = topic === undefined ? context.short(id) : context.topicName(topic);
    const parts = nodeCounts(graph, id, what, by).map(({ key, count }) => ({
      division: by === 'year' ? key : context.placeName(key).text,
      count,
    }));
    return { node: topic === undefined ? id : undefined, name, lang, parts };
  });
  const shown = named.filter(({ parts }) => parts.length > 0);
  if (shown.length === 0) throw new Error(`<Counts of="${of}">: nothing to count.`);
  return {
    title: context.t(`counts.${what}.${by}`, { names: context.list(shown.map(({ name }) => name)) }),
    groups: shown.map(({ name, lang, parts }) => ({
      name,
      lang: lang === context.lang ? undefined : lang,
      bars: parts.map(({ division, count }) => ({
        low: count,
        high: count,
        valueLabel: context.t('counts.bar', { division, n: count }),
        precision: 'exact',
        differs: false,
      })),
    })),
    rows: shown.flatMap(({ name, node, parts }) => parts.map((part) => ({ name, node, ...part }))),
  };
}
