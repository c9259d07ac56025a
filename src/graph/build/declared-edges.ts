import type { Entry } from '#reader/entry.ts';
import type { Event } from '#schemas/event.ts';
import { kinds } from '#schemas/kinds.ts';
import { translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import type { Citation, CitedSource } from '#schemas/source.ts';
import type { Text } from '#schemas/text.ts';
import { type DeclaredReference, isRecord, findReferences, referenceTarget } from '#schemas/references.ts';
import type { Certainty, CounterStatement, Edge, Evidence, NodeId, PostText, Qualifiers } from '../model/model.ts';
import { nodeId, entrySessions } from '../model/node.ts';

type Sources = Readonly<Record<string, CitedSource>>;
type Texts = ReadonlyMap<NodeId, readonly PostText[]>;

/** The edges that fields of files declare, each with the evidence its field asks for. */
export function declaredEdges(entries: readonly Entry[], sources: Sources, texts: Texts): Edge[] {
  return entries.flatMap((entry) => [
    ...entryReferences(entry).map((found) => edgeOf(entry, found, sources, texts)),
    ...entrySessions(entry).map((session, index) => ({
      from: `event:${entry.id}#${session.id}`,
      to: nodeId('event', entry.id),
      relation: 'part-of' as const,
      qualifiers: {},
      evidence: sourceEvidence(citationsAtPath(entry, ['sessions', index]), sources),
      certainty: 'stated' as const,
    })),
  ]);
}

/** Every reference field of an entry with its value. */
export function entryReferences(entry: Entry): DeclaredReference[] {
  return findReferences(schemaOf(entry), entry.data);
}

/**
 * The citations that stand for a value: those of the nearest object around it, else the file's.
 * @param path where the value stands in the entry's data
 */
export function citationsAtPath(entry: Entry, path: readonly PropertyKey[]): readonly Citation[] {
  for (let length = path.length; length > 0; length--) {
    const object = valueAt(entry.data, path.slice(0, length));
    const source = isRecord(object) ? object['source'] : undefined;
    if (source !== undefined) return (Array.isArray(source) ? source : [source]) as Citation[];
  }
  const own = isRecord(entry.data) ? entry.data['sources'] : undefined;
  return Array.isArray(own) ? (own as Citation[]) : [];
}

function schemaOf(entry: Entry) {
  if (entry.role === 'programme') return programme;
  return entry.role === 'translation' ? translation : kinds[entry.kind].schema;
}

function edgeOf(entry: Entry, found: DeclaredReference, sources: Sources, texts: Texts): Edge {
  const post = nodeId(entry.kind, entry.id);
  const to = referenceTarget(found);
  const own = found.around.at(-1) ?? {};
  const evidence: Evidence[] =
    found.declaration.evidence === 'post'
      ? [{ type: 'post', post }, ...sentencesThatMark(texts.get(post) ?? [], to)]
      : sourceEvidence(citationsAtPath(entry, found.path), sources);
  const otherwise = counterStatements(own, sources);
  const certainty = (own['certainty'] as Certainty | undefined) ?? 'stated';
  return {
    from: ownerOf(entry, found),
    to,
    relation: found.declaration.relation,
    qualifiers: qualifiersOf(entry, found),
    evidence,
    certainty: otherwise.length > 0 ? 'disputed' : certainty,
    ...(otherwise.length > 0 && { disputedBy: otherwise }),
  };
}

/** What other sources say instead of what a row or a file states. */
export function counterStatements(row: Readonly<Record<string, unknown>>, sources: Sources): CounterStatement[] {
  const given = (row['otherwise'] ?? []) as readonly { says: Text; source: Citation | Citation[] }[];
  return given.map(({ says, source }) => ({
    says,
    evidence: sourceEvidence(Array.isArray(source) ? source : [source], sources),
  }));
}

/** A reference inside a session belongs to the session; whom somebody stood for at an event, to that person. */
function ownerOf(entry: Entry, { path, around }: DeclaredReference): NodeId {
  if (isAtEvent(path)) return nodeId('person', String(around.at(-1)?.['person']));
  const session = path[0] === 'sessions' ? entrySessions(entry)[Number(path[1])] : undefined;
  return session ? `event:${entry.id}#${session.id}` : nodeId(entry.kind, entry.id);
}

const QUALIFIERS = ['role', 'as', 'title', 'from', 'until', 'asOf', 'note'] as const;

/** True for the affiliation that a row of an event's people names. */
function isAtEvent(path: DeclaredReference['path']): boolean {
  return path[0] === 'people' && path.at(-1) === 'affiliation';
}

function qualifiersOf(entry: Entry, { declaration, around, path }: DeclaredReference): Qualifiers {
  if (around.length < 2) return {};
  if (isAtEvent(path)) return { asOf: (entry.data as Event).dates, at: nodeId('event', entry.id) };
  const own = around.at(-1) ?? {};
  const kept = Object.fromEntries(
    QUALIFIERS.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]]])),
  );
  const affiliation = own['affiliation'];
  const role =
    declaration.relation === 'session-person' && kept['role'] === undefined ? { role: 'speaker' } : {};
  const at = typeof affiliation === 'string' ? { affiliation: `organization:${affiliation}` } : {};
  return { ...role, ...kept, ...at };
}

function sentencesThatMark(texts: readonly PostText[], target: NodeId): Evidence[] {
  return texts.flatMap(({ lang, sentences }) =>
    sentences.flatMap(({ post, paragraph, text, marks }) => {
      const mark = marks.find((candidate) => candidate.target === target);
      return mark
        ? [{ type: 'sentence' as const, post, lang, paragraph, text, start: mark.start, end: mark.end }]
        : [];
    }),
  );
}

function sourceEvidence(citations: readonly Citation[], sources: Sources): Evidence[] {
  return citations.flatMap((citation): Evidence[] => {
    if (typeof citation !== 'string') return [{ type: 'source', source: citation }];
    const source = sources[citation];
    return source ? [{ type: 'source', source, id: citation }] : [];
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}
