import { figuresByMetric, type NodeFigure } from '#graph/queries/figures.ts';
import { exactDays } from '#schemas/edtf.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { type EntryLines, entryLines } from './entry-lines.ts';
import type { Gap, GapKind } from './gap.ts';

/** Kinds of sessions that have a speaker and can be recorded. */
const TALK_KINDS: ReadonlySet<string> = new Set(['keynote', 'talk', 'lightning-talk', 'panel', 'tutorial']);

/** Gaps of people, events and their sessions, and figures that one source alone states. */
export function nodeGaps(catalog: Catalog): Gap[] {
  const lines = entryLines(catalog.archive.entries);
  return [
    ...catalog.nodesOfKind('person').flatMap((person) => personGaps(person, lines)),
    ...catalog.nodesOfKind('event').flatMap((event) => eventGaps(catalog, event, lines)),
    ...figureGaps(catalog, lines),
  ];
}

/** A person of whom only a name is known needs no line: the page says so. */
function personGaps({ id, data }: NodeOf<'person'>, lines: EntryLines): Gap[] {
  if (data.summary !== undefined || data.identity === 'name-only') return [];
  return [{ kind: 'person-without-line', id, year: undefined, n: 1, ...lines.ofField(id, ['names']) }];
}

/** An event that was not held has no gaps. */
function eventGaps(catalog: Catalog, { id, data }: NodeOf<'event'>, lines: EntryLines): Gap[] {
  if (data.status === 'cancelled' || data.status === 'postponed') return [];
  const event = { id, year: data.dates.slice(0, 4) };
  const sessions = catalog.sessionsOfEvent(id);
  const gap = (kind: GapKind, isMissing: boolean): Gap[] =>
    isMissing ? [{ kind, ...event, n: 1, ...lines.ofField(id, ['dates']) }] : [];
  return [
    ...gap('event-without-day', exactDays(data.dates) === undefined),
    ...gap('event-without-venue', data.venue === undefined && data.format !== 'online'),
    ...gap('event-without-programme', sessions.length === 0 && !hasParts(catalog, id)),
    ...sessionGaps(sessions, event, lines),
  ];
}

/** The programme of an event that contains others is in those. */
function hasParts({ graph }: Catalog, event: string): boolean {
  return (graph.into.get(event) ?? []).some(({ relation }) => relation === 'part-of');
}

/** One gap for all talks of an event that lack the same, at the first of them. */
function sessionGaps(
  sessions: readonly NodeOf<'session'>[],
  event: { id: string; year: string },
  lines: EntryLines,
): Gap[] {
  const talks = sessions.filter(({ data }) => TALK_KINDS.has(data.kind) && isHeld(data.status));
  const gap = (kind: GapKind, missing: readonly NodeOf<'session'>[]): Gap[] => {
    const [first] = missing;
    return first ? [{ kind, ...event, n: missing.length, ...lines.ofSession(first) }] : [];
  };
  return [
    ...gap(
      'session-without-speaker',
      talks.filter(({ data }) => !data.people?.length && !data.speakers?.length),
    ),
    ...gap(
      'session-without-video',
      talks.filter(({ data }) => !data.links?.video && !data.links?.['video-china']),
    ),
  ];
}

function isHeld(status: NodeOf<'session'>['data']['status']): boolean {
  return status === undefined || status === 'held';
}

/** One gap for all figures of a node that one source alone states. */
function figureGaps({ graph }: Catalog, lines: EntryLines): Gap[] {
  const single = [...figuresByMetric(graph).values()].flat().filter((figure) => sourceCount(figure) === 1);
  return [...Map.groupBy(single, ({ of }) => of)].map(([of, figures]) => ({
    kind: 'figure-with-one-source',
    id: of.id,
    year: of.kind === 'event' ? of.data.dates.slice(0, 4) : undefined,
    n: figures.length,
    ...lines.ofField(of.id, ['statistics']),
  }));
}

/** The sources of a figure are its own, else those of its file. */
function sourceCount({ of, statistic }: NodeFigure): number {
  const cited = statistic.source ?? ('sources' in of.data ? of.data.sources : undefined) ?? [];
  return Array.isArray(cited) ? cited.length : 1;
}
