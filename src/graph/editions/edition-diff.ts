import { parseEdtf } from '#schemas/edtf.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { affiliationsAt, type DatedAffiliation } from '../queries/affiliation.ts';
import { nodeDate, seriesEditions } from '../queries/chronology.ts';
import { type FigureComparison, compareFigures } from './figure-comparison.ts';
import { type StageChange, stageChanges } from './stage-changes.ts';
import { type Participation, participants } from '../queries/participants.ts';
import { eventProjects } from '../queries/event-projects.ts';

/** Somebody at an edition, and at the last edition before it where the archive has them. */
export interface Attendance {
  person: NodeId;
  now: Participation[];
  before?: { event: NodeId; participations: Participation[] };
}

/** What is different at an edition of a series. All of it is said of this archive: who is not in it may have come. */
export interface EditionDiff {
  earlier: NodeId;
  later: NodeId;
  /** At the edition before too; at an older one, but not at the one before; at none before. */
  returning: Attendance[];
  again: Attendance[];
  firstTime: Attendance[];
  /** How many of the edition before are not known to have been at this one. */
  notSeen: number;
  /** Who worked for another employer than when last there. */
  moved: { person: NodeId; last: NodeId; before: DatedAffiliation[]; now: DatedAffiliation[] }[];
  /** Projects spoken of at either that reached another CNCF stage in between. */
  projects: StageChange[];
  figures: FigureComparison[];
}

/** Compares an edition with those before it in its series; nothing for the first, or for what was not held. */
export function editionDiff(graph: Graph, id: NodeId): EditionDiff | undefined {
  const event = graph.nodes.get(id);
  const earlier = earlierEditions(graph, event);
  const last = earlier.at(-1);
  if (event?.kind !== 'event' || !last) return undefined;
  const there = attendances(graph, id, earlier);
  const were = new Set(participants(graph, last).map(({ person }) => person));
  const returning = there.filter(({ before }) => before?.event === last);
  return {
    earlier: last,
    later: id,
    returning,
    again: there.filter(({ before }) => before && before.event !== last),
    firstTime: there.filter(({ before }) => !before),
    notSeen: were.size - returning.length,
    moved: there.flatMap((one) => changeOf(graph, id, one)),
    projects: projectsBetween(graph, last, id),
    figures: compareFigures(graph, [last, id]),
  };
}

/** Editions that were held before an event, oldest first. */
function earlierEditions(graph: Graph, event: Node | undefined): NodeId[] {
  if (event?.kind !== 'event' || !event.data.series || event.data.status !== 'held') return [];
  const editions = seriesEditions(graph, event.data.series);
  return editions.slice(0, editions.indexOf(event.id)).filter((id) => {
    const edition = graph.nodes.get(id);
    return edition?.kind === 'event' && edition.data.status === 'held';
  });
}

function attendances(graph: Graph, id: NodeId, earlier: readonly NodeId[]): Attendance[] {
  const before = new Map<NodeId, Attendance['before']>();
  for (const event of earlier)
    for (const [person, participations] of byPerson(graph, event))
      before.set(person, { event, participations });
  return [...byPerson(graph, id)]
    .map(([person, now]) => {
      const last = before.get(person);
      return { person, now, ...(last && { before: last }) };
    })
    .sort((a, b) => compare(a.person, b.person));
}

function byPerson(graph: Graph, event: NodeId): Map<NodeId, Participation[]> {
  return Map.groupBy(participants(graph, event), ({ person }) => person);
}

function changeOf(graph: Graph, id: NodeId, { person, before }: Attendance): EditionDiff['moved'] {
  if (!before) return [];
  const [then, now] = [employersAt(graph, person, before.event), employersAt(graph, person, id)];
  const roots = new Set(then.map(({ organization }) => rootOf(graph, organization)));
  const same = now.some(({ organization }) => roots.has(rootOf(graph, organization)));
  return then.length === 0 || now.length === 0 || same
    ? []
    : [{ person, last: before.event, before: then, now }];
}

/** Communities and working groups employ nobody: somebody who joins one has not changed employer. */
const EMPLOYERS = new Set(['company', 'university', 'institute', 'foundation', 'media', 'publisher']);

function employersAt(graph: Graph, person: NodeId, event: NodeId): DatedAffiliation[] {
  return affiliationsAt(graph, person, event).filter(({ organization }) => {
    const node = graph.nodes.get(organization);
    return node?.kind === 'organization' && EMPLOYERS.has(node.data.kind);
  });
}

/** The organization above all others an organization belongs to: Huawei for Huawei Cloud. */
function rootOf(graph: Graph, organization: NodeId): NodeId {
  const above = (graph.out.get(organization) ?? []).find(({ relation }) => relation === 'child-of');
  return above ? rootOf(graph, above.to) : organization;
}

function projectsBetween(graph: Graph, earlier: NodeId, later: NodeId): StageChange[] {
  const edges = [earlier, later].flatMap((event) => eventProjects(graph, event));
  return stageChanges(
    graph,
    [...new Set(edges.map(({ to }) => to))],
    firstDay(graph, earlier),
    lastDay(graph, later),
  );
}

function firstDay(graph: Graph, id: NodeId): string {
  const node = graph.nodes.get(id);
  return node ? nodeDate(node) : '';
}

function lastDay(graph: Graph, id: NodeId): string {
  const node = graph.nodes.get(id);
  return (node?.kind === 'event' && parseEdtf(node.data.dates)?.end) || '';
}
