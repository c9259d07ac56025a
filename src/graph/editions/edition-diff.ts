import { parseEdtf } from '#schemas/edtf.ts';
import { compareStrings } from '#text/compare.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { editionsBefore, nodeDate } from '../queries/chronology.ts';
import { eventProjects } from '../queries/event-projects.ts';
import { attendances, type Participation } from '../queries/participants.ts';
import { type EmployerChange, employerChange } from './employer-changes.ts';
import { compareFigures, type FigureComparison } from './figure-comparison.ts';
import { type StageChange, stageChanges } from './stage-changes.ts';

/** A person at an edition, and at the last earlier edition at which the archive has the person. */
export interface Attendance {
  person: NodeId;
  now: Participation[];
  before?: { event: NodeId; participations: Participation[] };
}

/**
 * What differs at an edition of a series by the records of the archive; people without a record may have been there
 * too.
 */
export interface EditionDiff {
  earlier: NodeId;
  later: NodeId;
  /** People who were at the edition before; those who were at an older one only; those who were at none before. */
  returning: Attendance[];
  afterGap: Attendance[];
  firstTime: Attendance[];
  /** Number of people of the edition before who are not recorded at this one. */
  notRecorded: number;
  employerChanges: EmployerChange[];
  /** Projects of either edition that reached another stage in between. */
  stageChanges: StageChange[];
  figures: FigureComparison[];
}

/**
 * Compares an edition with those before it in its series.
 * @returns undefined for the first edition, and for one that was not held
 */
export function editionDiff(graph: Graph, id: NodeId): EditionDiff | undefined {
  const event = graph.nodes.get(id);
  const earlier = earlierEditions(graph, event);
  const last = earlier.at(-1);
  if (event?.kind !== 'event' || !last) return undefined;
  const people = listAttendances(graph, id, earlier);
  const before = new Set(attendances(graph, last).map(({ person }) => person));
  const returning = people.filter((attendance) => attendance.before?.event === last);
  return {
    earlier: last,
    later: id,
    returning,
    afterGap: people.filter((attendance) => attendance.before && attendance.before.event !== last),
    firstTime: people.filter((attendance) => !attendance.before),
    notRecorded: before.size - returning.length,
    employerChanges: people.flatMap((attendance) =>
      attendance.before ? (employerChange(graph, attendance.person, attendance.before.event, id) ?? []) : [],
    ),
    stageChanges: projectChanges(graph, last, id),
    figures: compareFigures(graph, [last, id]),
  };
}

/** Editions of the same line that were held before an event, oldest first. */
function earlierEditions(graph: Graph, event: Node | undefined): NodeId[] {
  if (event?.kind !== 'event' || !event.data.series || event.data.status !== 'held') return [];
  return editionsBefore(graph, event).filter((id) => {
    const edition = graph.nodes.get(id);
    return edition?.kind === 'event' && edition.data.status === 'held';
  });
}

function listAttendances(graph: Graph, id: NodeId, earlier: readonly NodeId[]): Attendance[] {
  const lastBefore = new Map(
    earlier.flatMap((event) =>
      [...participationsByPerson(graph, event)].map(
        ([person, participations]) => [person, { event, participations }] as const,
      ),
    ),
  );
  return [...participationsByPerson(graph, id)]
    .map(([person, now]) => {
      const before = lastBefore.get(person);
      return { person, now, ...(before && { before }) };
    })
    .sort((a, b) => compareStrings(a.person, b.person));
}

function participationsByPerson(graph: Graph, event: NodeId): Map<NodeId, Participation[]> {
  return Map.groupBy(attendances(graph, event), ({ person }) => person);
}

/** Changes of stage between the first day of one edition and the last day of the other. */
function projectChanges(graph: Graph, earlier: NodeId, later: NodeId): StageChange[] {
  const edges = [earlier, later].flatMap((event) => eventProjects(graph, event));
  const projects = [...new Set(edges.map(({ to }) => to))];
  const [first, last] = [graph.nodes.get(earlier), graph.nodes.get(later)];
  const firstDay = first ? nodeDate(graph, first) : '';
  const lastDay = (last?.kind === 'event' && parseEdtf(last.data.dates)?.end) || '';
  return stageChanges(graph, projects, firstDay, lastDay);
}
