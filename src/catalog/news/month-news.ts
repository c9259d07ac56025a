import type { NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Kind } from '#schemas/edge.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';
import { type CorrectionRow, correctionRows } from '../post/correction-rows.ts';
import { firstPublished } from './first-published.ts';

/** A page that is new, with what it added to the graph. */
export interface NewPage {
  id: NodeId;
  kind: Kind;
  /** The day it was first published, as an ISO date. */
  day: string;
  /** People and events that a text mentions, or the people at an event. */
  people: number;
  events: number;
  /** Sentences of a text that mention somebody or something. */
  sentences: number;
  /** Sessions of an event. */
  sessions: number;
}

/** What was published and corrected in a calendar month. */
export interface MonthNews {
  /** `2026-11` */
  month: string;
  pages: NewPage[];
  corrections: CorrectionRow[];
}

/** New pages and corrections by month, newest first. */
export function monthNews(catalog: Catalog, context: LocaleContext): MonthNews[] {
  const days = [...firstPublished(catalog)].sort(
    ([a, dayA], [b, dayB]) => compareStrings(dayB, dayA) || compareStrings(a, b),
  );
  const pages = Map.groupBy(
    days.map(([id, day]) => newPage(catalog, id, day)),
    ({ day }) => monthOf(day),
  );
  const corrections = Map.groupBy(correctionRows(catalog, context), ({ date }) => monthOf(date));
  const months = [...new Set([...pages.keys(), ...corrections.keys()])].sort().reverse();
  return months.map((month) => ({
    month,
    pages: pages.get(month) ?? [],
    corrections: corrections.get(month) ?? [],
  }));
}

function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

function newPage(catalog: Catalog, id: NodeId, day: string): NewPage {
  const node = catalog.graph.nodes.get(id);
  const kind = (node?.kind ?? 'post') as Kind;
  const none = { id, kind, day, people: 0, events: 0, sentences: 0, sessions: 0 };
  if (kind === 'post') return { ...none, ...textCounts(catalog, id) };
  if (kind !== 'event') return none;
  return {
    ...none,
    people: catalog.attendees(id).size,
    sessions: catalog.sessionsOfEvent(id).length,
  };
}

/** Counts of the original text: a translation says the same. */
function textCounts({ graph }: Catalog, id: NodeId): Pick<NewPage, 'people' | 'events' | 'sentences'> {
  const [original] = graph.texts.get(id) ?? [];
  const sentences = (original?.sentences ?? []).filter(({ mentions }) => mentions.length > 0);
  const targets = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ target }) => target)));
  const count = (kind: Kind) =>
    [...targets].filter((target) => graph.nodes.get(target)?.kind === kind).length;
  return { people: count('person'), events: count('event'), sentences: sentences.length };
}
