import type { Edge, Evidence, Node } from '#graph/model/model.ts';

type Session = Extract<Node, { kind: 'session' }>;

const KIND_ORDER = [
  'keynote',
  'panel',
  'lightning-talk',
  'talk',
  'workshop',
  'tutorial',
  'unconference',
  'ceremony',
  'social',
] as const satisfies readonly Session['data']['kind'][];

/** What titles of a kind begin with, besides the name of the kind in the heading of a list. */
const KIND_PREFIXES: Partial<Record<Session['data']['kind'], RegExp>> = {
  keynote: /^(?:keynote|主题演讲|主題演講)\s*[:：]\s*/i,
  panel: /^(?:panel(?: discussion)?|圆桌(?:会议|讨论)?|圓桌(?:會議|討論)?)\s*[:：]\s*/i,
  'lightning-talk': /^(?:lightning talk|闪电演讲|閃電演講)\s*[:：]\s*/i,
  tutorial: /^(?:tutorial|教程)\s*[:：]\s*/i,
};

/** The title of a session below a heading with its kind: without the kind it begins with. */
export function titleBelowKind(title: string, kind: Session['data']['kind']): string {
  return title.replace(KIND_PREFIXES[kind] ?? /^$/, '') || title;
}

/** Sources list recordings in any order: a welcome comes first, closing remarks last. */
function ceremonialRank({ data: { title } }: Session): number {
  const titles = (typeof title === 'string' ? [title] : Object.values(title)).join('\n');
  if (/closing remarks$|^(?:主题演讲：)?(?:结束语|闭幕致辞)$/im.test(titles)) return 1;
  return /(?:opening remarks|welcome(?: messages)?)$|(?:开幕|开场|欢迎)致辞$/im.test(titles) ? -1 : 0;
}

/** The sessions by kind, keynotes first; within a kind in the order given, but a welcome first and closing remarks last. */
export function groupSessionsByKind(sessions: readonly Session[]): { kind: string; sessions: Session[] }[] {
  const groups = Map.groupBy(sessions, ({ data }) => data.kind);
  return KIND_ORDER.flatMap((kind) => {
    const found = groups.get(kind);
    const sorted = found?.toSorted((a, b) => ceremonialRank(a) - ceremonialRank(b));
    return sorted ? [{ kind, sessions: sorted }] : [];
  });
}

/** The sessions by year, newest first; those without a date last. */
function groupSessionsByYear(
  sessions: readonly Session[],
  dateOf: (session: Session) => string | undefined,
): { year: string; sessions: Session[] }[] {
  const groups = Map.groupBy(sessions, (session) => /^\d{4}/.exec(dateOf(session) ?? '')?.[0] ?? '');
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([year, found]) => ({ year, sessions: found }));
}

/** Sessions of one event. */
export interface EventSessions {
  event: string;
  sessions: Session[];
}

/** The sessions by year and then by event, in the order given; newest year first. */
export function groupSessionsByEvent(
  sessions: readonly Session[],
  dateOf: (session: Session) => string | undefined,
): { year: string; sessions: Session[]; events: EventSessions[] }[] {
  return groupSessionsByYear(sessions, dateOf).map(({ year, sessions: ofYear }) => {
    const events = Map.groupBy(ofYear, ({ event }) => event);
    return {
      year,
      sessions: ofYear,
      events: [...events].map(([event, found]) => ({ event, sessions: found })),
    };
  });
}

/** Whether a recording of the session is known, as a value of the filter. */
export function hasVideo({ data: { links } }: Session): 'yes' | 'no' {
  return links?.video || links?.['video-china'] ? 'yes' : 'no';
}

/** Whether slides of the session are known, as a value of the filter. */
export function hasSlides({ data: { links } }: Session): 'yes' | 'no' {
  return links?.slides ? 'yes' : 'no';
}

/** True where the edges of a session have evidence besides the shared evidence of the list, or are not all stated. */
export function hasFurtherEvidence(edges: readonly Edge[], shared: readonly Evidence[]): boolean {
  const sharedKeys = new Set(shared.map((item) => evidenceKey([item])));
  const allStated = edges.every(({ certainty }) => certainty === 'stated');
  return (
    !allStated || edges.some(({ evidence }) => evidence.some((item) => !sharedKeys.has(evidenceKey([item]))))
  );
}

/** The same sources give the same key. */
function evidenceKey(evidence: readonly Evidence[]): string {
  return JSON.stringify(evidence.map((item) => (item.type === 'source' ? (item.id ?? item.source) : item)));
}

/** The evidence that more than half of the lists have in common and that is shown once for all; else none. */
export function sharedEvidence(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const groups = Map.groupBy(lists, evidenceKey);
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest && largest.length > 1 && largest.length * 2 > lists.length ? (largest[0] ?? []) : [];
}

/** The distinct ids with their names and numbers, the most frequent first, then by name. */
export function countByName(
  ids: readonly string[],
  nameOf: (id: string) => string,
): { id: string; name: string; n: number }[] {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts]
    .map(([id, { length }]) => ({ id, name: nameOf(id), n: length }))
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
