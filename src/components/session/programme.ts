import type { Edge, Evidence, Node } from '#graph/model/model.ts';

type Session = Extract<Node, { kind: 'session' }>;

const KINDS = [
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

/** The sessions of a programme by kind, keynotes first, each kind in the order given. */
export function byKind(sessions: readonly Session[]): { kind: string; sessions: Session[] }[] {
  const groups = Map.groupBy(sessions, ({ data }) => data.kind);
  return KINDS.flatMap((kind) => {
    const found = groups.get(kind);
    return found ? [{ kind, sessions: found }] : [];
  });
}

/** True where the edges of a session rest on more than what its whole list rests on, or are less than stated. */
export function knownByMore(edges: readonly Edge[], shared: readonly Evidence[]): boolean {
  const known = new Set(shared.map((piece) => evidenceKey([piece])));
  const plain = edges.every(({ certainty }) => certainty === 'stated');
  return !plain || edges.some(({ evidence }) => evidence.some((piece) => !known.has(evidenceKey([piece]))));
}

/** Evidence that can be told from other evidence: the same sources give the same key. */
function evidenceKey(evidence: readonly Evidence[]): string {
  return JSON.stringify(
    evidence.map((piece) => (piece.type === 'source' ? (piece.id ?? piece.source) : piece)),
  );
}

/** The evidence that more than half of a list rest on, so that it need be shown once only; else none. */
export function sharedEvidence(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const groups = Map.groupBy(lists, evidenceKey);
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest && largest.length > 1 && largest.length * 2 > lists.length ? (largest[0] ?? []) : [];
}

/** How often each id comes up, most often first and then by name. */
export function tally(
  ids: readonly string[],
  nameOf: (id: string) => string,
): { id: string; name: string; n: number }[] {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts]
    .map(([id, { length }]) => ({ id, name: nameOf(id), n: length }))
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
