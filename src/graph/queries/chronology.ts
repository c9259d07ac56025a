import { type EdtfSpan, parseEdtf } from '#schemas/edtf.ts';
import { compareStrings } from '#text/compare.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import { edgesTo } from '../model/edges.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { eventPlace } from './event-place.ts';

type Nodes = Pick<Graph, 'nodes'>;

/**
 * When something happened, as EDTF: the dates of an event, the day of a session; for a post the date of the text that
 * it retells, else of the first event that it covers or is about, else the day it was written. A post on events of
 * several years has the day it was written. An empty string for other kinds.
 */
export function nodeDates({ nodes }: Nodes, node: Node): string {
  if (node.kind === 'event') return node.data.dates;
  if (node.kind === 'session') {
    const event = nodes.get(node.event);
    return node.data.date ?? (event ? nodeDates({ nodes }, event) : '');
  }
  if (node.kind !== 'post') return '';
  const { source, covers = [], about, date } = node.data;
  const targets = [...covers, ...about].flatMap((target) => nodes.get(target) ?? []);
  const dates = targets
    .filter(({ kind }) => kind === 'event' || kind === 'session')
    .map((event) => nodeDates({ nodes }, event));
  const years = new Set(dates.map((each) => each.slice(0, 4)));
  return source?.date ?? (years.size > 1 ? date : (dates[0] ?? date));
}

/** The first day of a node's dates as an ISO date; an empty string where it has none. */
export function nodeDate(graph: Nodes, node: Node): string {
  return parseEdtf(nodeDates(graph, node))?.start ?? '';
}

/** The first day of a node's dates, as precise as it is known: `2019-06-24`, `2019-06` or `2019`. */
export function preciseDate(graph: Nodes, node: Node): string {
  return precisePart(parseEdtf(nodeDates(graph, node)));
}

/** Compares nodes by date, the newest first; of a year, what is known to the year only comes last. */
export function compareNewestFirst(graph: Nodes, a: Node, b: Node): number {
  return compareStrings(preciseDate(graph, b), preciseDate(graph, a)) || compareStrings(a.id, b.id);
}

/** Compares nodes by date, the oldest first; of a year, what is known to the year only comes last. */
export function compareOldestFirst(graph: Nodes, a: Node, b: Node): number {
  const key = (node: Node) => preciseDate(graph, node).padEnd(10, '~');
  return compareStrings(key(a), key(b)) || compareStrings(a.id, b.id);
}

/** True for two events of one line of a series, one of which is the edition before the other. */
export function areConsecutiveEditions(graph: Graph, a: Node, b: Node): boolean {
  const { previous, next } = neighbouringEditions(graph, a);
  return previous === b.id || next === b.id;
}

/** The events of a series, the oldest first. */
export const seriesEditions: (graph: Graph, series: string) => readonly NodeId[] = memoizePerObject(
  (graph, series) =>
    edgesTo(graph, `series:${series}`, 'in-series')
      .flatMap(({ from }) => graph.nodes.get(from) ?? [])
      .sort((a, b) => compareOldestFirst(graph, a, b))
      .map(({ id }) => id),
);

/** Editions of the same line that ended before an event began, the oldest first. */
export function editionsBefore(graph: Graph, event: Node): NodeId[] {
  const span = event.kind === 'event' ? parseEdtf(event.data.dates) : null;
  return span ? lineOf(graph, event).filter((id) => (spanOf(graph, id)?.end ?? '9999') < span.start) : [];
}

/** The editions of an event's line before and after it; those whose order is not known are neither. */
export const neighbouringEditions: (graph: Graph, event: Node) => Readonly<EditionNeighbours> =
  memoizePerObject(editionNeighbours);

interface EditionNeighbours {
  previous?: NodeId;
  next?: NodeId;
}

function editionNeighbours(graph: Graph, event: Node): EditionNeighbours {
  const span = event.kind === 'event' ? parseEdtf(event.data.dates) : null;
  const previous = editionsBefore(graph, event).at(-1);
  const next = span && lineOf(graph, event).find((id) => (spanOf(graph, id)?.start ?? '') > span.end);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Milliseconds between the dates of two nodes; the largest safe integer where one has none. */
export function dateGapMs(graph: Nodes, a: Node, b: Node): number {
  const [first, second] = [Date.parse(nodeDate(graph, a)), Date.parse(nodeDate(graph, b))];
  return Number.isNaN(first) || Number.isNaN(second) ? Number.MAX_SAFE_INTEGER : Math.abs(first - second);
}

/** The other editions of an event's series in the same line: of the same city or country, where the series has lines. */
function lineOf(graph: Graph, event: Node): NodeId[] {
  if (event.kind !== 'event' || event.data.series === undefined) return [];
  const line = lineKey(graph, event);
  return seriesEditions(graph, event.data.series).filter((id) => {
    const other = graph.nodes.get(id);
    return other?.kind === 'event' && other.id !== event.id && lineKey(graph, other) === line;
  });
}

function lineKey(graph: Graph, event: Extract<Node, { kind: 'event' }>): string {
  const series = graph.nodes.get(`series:${event.data.series}`);
  const by = series?.kind === 'series' ? series.data.editionsBy : undefined;
  if (by === 'country') return eventPlace(graph, event)?.country ?? event.id;
  return by === 'city' ? (event.data.place ?? event.id) : '';
}

function spanOf({ nodes }: Nodes, id: NodeId): EdtfSpan | null {
  const node = nodes.get(id);
  return node?.kind === 'event' ? parseEdtf(node.data.dates) : null;
}

const PRECISE_LENGTH = { year: 4, month: 7, day: 10 } as const;

function precisePart(span: EdtfSpan | null): string {
  return span ? span.start.slice(0, PRECISE_LENGTH[span.precision]) : '';
}
