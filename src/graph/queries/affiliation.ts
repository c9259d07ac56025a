import { parseEdtf, type EdtfSpan } from '#schemas/edtf.ts';
import type { Edge, Graph, NodeId } from '../model/model.ts';
import { compare, nodeId } from '../model/node.ts';

/** An organization somebody belonged to when an event took place, and how close to it that is known. */
export interface DatedAffiliation {
  organization: NodeId;
  /** Stated at the event itself; its dates lie within the time stated; or stated for some moment of that year. */
  known: 'there' | 'then' | 'that-year';
  edge: Edge;
}

const ORDER = ['there', 'then', 'that-year'] as const;

/** Where a person belonged at the time of an event, best known first, each organization once. */
export function affiliationsAt(graph: Graph, person: NodeId, event: NodeId): DatedAffiliation[] {
  const node = graph.nodes.get(event);
  const span = node?.kind === 'event' ? parseEdtf(node.data.dates) : null;
  if (!span) return [];
  const edges = (graph.out.get(person) ?? []).filter(({ relation }) => relation === 'affiliation');
  const held = edges.flatMap((edge): DatedAffiliation[] => {
    const known = knownAt(graph, edge, event, span);
    return known ? [{ organization: edge.to, known, edge }] : [];
  });
  const sorted = held.sort(
    (a, b) => ORDER.indexOf(a.known) - ORDER.indexOf(b.known) || compare(a.organization, b.organization),
  );
  return [...new Map(sorted.toReversed().map((one) => [one.organization, one])).values()].toReversed();
}

function knownAt(graph: Graph, { qualifiers }: Edge, event: NodeId, span: EdtfSpan): DatedAffiliation['known'] | undefined {
  const { at, since, until, asOf } = qualifiers;
  if (at && isSameGathering(graph, at, event)) return 'there';
  if (since) return within(since, until, span);
  const moment = asOf ? parseEdtf(asOf) : null;
  if (moment === null) return undefined;
  const overlaps = moment.start <= span.end && span.start <= moment.end;
  if (overlaps && moment.precision !== 'year') return 'then';
  return moment.start.slice(0, 4) === span.start.slice(0, 4) ? 'that-year' : undefined;
}

/** An event and a part of it are one gathering: who spoke for whom at the one did so at the other. */
function isSameGathering(graph: Graph, a: NodeId, b: NodeId): boolean {
  const wholeOf = (id: NodeId) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'event' && node.data.partOf ? nodeId('event', node.data.partOf) : id;
  };
  return wholeOf(a) === wholeOf(b);
}

/**
 * Whether a time includes an event; without an end it is taken to go on. A time known to the year alone may have
 * begun after the event, or ended before it, in that same year.
 */
function within(from: string, until: string | undefined, event: EdtfSpan): DatedAffiliation['known'] | undefined {
  const [start, end] = [parseEdtf(from), parseEdtf(until ?? '')];
  if (start === null || start.start > event.end) return undefined;
  if (until !== undefined && (end?.end ?? '') < event.start) return undefined;
  const begun = start.end <= event.start || start.precision === 'day';
  const lasting = until === undefined || (end?.start ?? '') >= event.end || end?.precision === 'day';
  return begun && lasting ? 'then' : 'that-year';
}
