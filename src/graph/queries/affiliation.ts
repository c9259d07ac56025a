import { type EdtfSpan, parseEdtf } from '#schemas/edtf.ts';
import { compareStrings } from '#text/compare.ts';
import { edgesFrom } from '../model/edges.ts';
import type { Graph, NodeId, RelationEdge } from '../model/model.ts';
import { nodeId } from '../model/node.ts';

type AffiliationEdge = RelationEdge<'affiliation'>;

/** An affiliation of a person at the time of an event. */
export interface DatedAffiliation {
  organization: NodeId;
  /** `at-event`: stated at the event; `in-period`: the event is in its stated period; `in-year`: stated for the year only. */
  reliability: 'at-event' | 'in-period' | 'in-year';
  edge: AffiliationEdge;
}

/** From the most to the least reliable. */
const RELIABILITY_ORDER = ['at-event', 'in-period', 'in-year'] as const;

/** The affiliations of a person at the time of an event, the most reliable first, each organization once. */
export function affiliationsAt(graph: Graph, person: NodeId, event: NodeId): DatedAffiliation[] {
  const node = graph.nodes.get(event);
  const span = node?.kind === 'event' ? parseEdtf(node.data.dates) : null;
  if (!span) return [];
  const sorted = edgesFrom(graph, person, 'affiliation')
    .flatMap((edge): DatedAffiliation[] => {
      const reliability = affiliationReliability(graph, edge, event, span);
      return reliability ? [{ organization: edge.to, reliability, edge }] : [];
    })
    .sort(compareAffiliations);
  // Of several affiliations with an organization the most reliable is kept, at the position of the least reliable.
  return [...new Map(sorted.toReversed().map((one) => [one.organization, one])).values()].toReversed();
}

function compareAffiliations(a: DatedAffiliation, b: DatedAffiliation): number {
  return (
    RELIABILITY_ORDER.indexOf(a.reliability) - RELIABILITY_ORDER.indexOf(b.reliability) ||
    compareStrings(a.organization, b.organization)
  );
}

function affiliationReliability(
  graph: Graph,
  { qualifiers: { at, since, until, asOf } }: AffiliationEdge,
  event: NodeId,
  span: EdtfSpan,
): DatedAffiliation['reliability'] | undefined {
  if (at && isSameEvent(graph, at, event)) return 'at-event';
  if (since) return periodReliability(since, until, span);
  const moment = asOf ? parseEdtf(asOf) : null;
  if (moment === null) return undefined;
  const overlaps = moment.start <= span.end && span.start <= moment.end;
  if (overlaps && moment.precision !== 'year') return 'in-period';
  return moment.start.slice(0, 4) === span.start.slice(0, 4) ? 'in-year' : undefined;
}

/**
 * The organization of a person of which the sources know latest: by the end of its period, the day of which it is stated
 * or the event at which it was stated, else by its beginning. Undefined for a person without one.
 */
export function latestAffiliation(graph: Graph, person: NodeId): NodeId | undefined {
  const known = ({ qualifiers: { at, since, until, asOf } }: AffiliationEdge) => {
    const event = at ? graph.nodes.get(at) : undefined;
    const eventDate = event?.kind === 'event' ? event.data.dates : undefined;
    return (
      [since, until, asOf, eventDate]
        .flatMap((date) => parseEdtf(date ?? '')?.end ?? [])
        .sort()
        .at(-1) ?? ''
    );
  };
  return edgesFrom(graph, person, 'affiliation').toSorted((a, b) => compareStrings(known(b), known(a)))[0]
    ?.to;
}

/** An event and its parts count as one: an affiliation stated at one of them holds at the others. */
function isSameEvent(graph: Graph, a: NodeId, b: NodeId): boolean {
  const wholeEvent = (id: NodeId) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'event' && node.data.partOf ? nodeId('event', node.data.partOf) : id;
  };
  return wholeEvent(a) === wholeEvent(b);
}

/**
 * Whether a period includes an event; a period without an end is open. A bound known to the year only may lie on either
 * side of an event in the same year, which gives `in-year`.
 */
function periodReliability(
  since: string,
  until: string | undefined,
  event: EdtfSpan,
): DatedAffiliation['reliability'] | undefined {
  const [start, end] = [parseEdtf(since), parseEdtf(until ?? '')];
  if (start === null || start.start > event.end) return undefined;
  if (until !== undefined && (end?.end ?? '') < event.start) return undefined;
  const hasBegun = start.end <= event.start || start.precision === 'day';
  const hasNotEnded = until === undefined || (end?.start ?? '') >= event.end || end?.precision === 'day';
  return hasBegun && hasNotEnded ? 'in-period' : 'in-year';
}
