import type { Entry, UncheckedEntry } from '#reader/entry.ts';
import type { Event } from '#schemas/event.ts';
import { contentSchema } from '#schemas/kinds.ts';
import { type DeclaredReference, findReferences, referenceTarget } from '#schemas/references.ts';
import type { Citation } from '#schemas/source.ts';
import type { CounterStatement, Edge, Evidence, NodeId, PostText } from '../model/model.ts';
import { entrySessions, nodeId } from '../model/node.ts';
import { QUALIFIER_NAMES } from '../model/qualifiers.ts';
import { citationEvidence, citationsAtPath, type SourceRegister } from './citations.ts';

type PostTexts = ReadonlyMap<NodeId, readonly PostText[]>;
type Row = Readonly<Record<string, unknown>>;
type DisputedRow = Pick<CounterStatement, 'says' | 'presence'> & { source: Citation | Citation[] };

/** The edges that the reference fields of files declare, each with the evidence that its declaration names. */
export function declaredEdges(entries: readonly Entry[], sources: SourceRegister, texts: PostTexts): Edge[] {
  return entries.flatMap((entry) => [
    ...entryReferences(entry).map((reference) => declaredEdge(entry, reference, sources, texts)),
    ...entrySessions(entry).map(
      ({ id }, index): Edge => ({
        from: `event:${entry.id}#${id}`,
        to: nodeId('event', entry.id),
        relation: 'part-of',
        qualifiers: {},
        evidence: citationEvidence(citationsAtPath(entry, ['sessions', index]), sources),
        certainty: 'stated',
      }),
    ),
  ]);
}

/** Every reference field of an entry with its value. */
export function entryReferences(entry: UncheckedEntry): DeclaredReference[] {
  return findReferences(contentSchema(entry), entry.data);
}

function declaredEdge(
  entry: Entry,
  reference: DeclaredReference,
  sources: SourceRegister,
  texts: PostTexts,
): Edge {
  const row = reference.around.at(-1) ?? {};
  const disputedBy = counterStatements(row, sources);
  return {
    from: referenceOwner(entry, reference),
    to: referenceTarget(reference),
    relation: reference.declaration.relation,
    qualifiers: referenceQualifiers(entry, reference, row),
    evidence: referenceEvidence(entry, reference, sources, texts),
    certainty: disputedBy.length > 0 ? 'disputed' : (row['certainty'] ?? 'stated'),
    ...(disputedBy.length > 0 && { disputedBy }),
  } as Edge;
}

function referenceEvidence(
  entry: Entry,
  reference: DeclaredReference,
  sources: SourceRegister,
  texts: PostTexts,
): Evidence[] {
  if (reference.declaration.evidence === 'source')
    return citationEvidence(citationsAtPath(entry, reference.path), sources);
  const post = nodeId(entry.kind, entry.id);
  return [{ type: 'post', post }, ...mentionEvidence(texts.get(post) ?? [], referenceTarget(reference))];
}

/** What other sources state in place of a row or a file. */
function counterStatements(row: Row, sources: SourceRegister): CounterStatement[] {
  const statements = (row['disputedBy'] ?? []) as readonly DisputedRow[];
  return statements.map(({ says, presence, source }) => ({
    says,
    ...(presence && { presence }),
    evidence: citationEvidence(Array.isArray(source) ? source : [source], sources),
  }));
}

/** The node that states a reference: the session it is in, the person whose affiliation at an event it is, or the entry. */
function referenceOwner(entry: Entry, { path, around }: DeclaredReference): NodeId {
  if (isAffiliationAtEvent(path)) return nodeId('person', String(around.at(-1)?.['person']));
  const session = path[0] === 'sessions' ? entrySessions(entry)[Number(path[1])] : undefined;
  return session ? `event:${entry.id}#${session.id}` : nodeId(entry.kind, entry.id);
}

/** True for the affiliation in a row of an event's people. */
function isAffiliationAtEvent(path: DeclaredReference['path']): boolean {
  return path[0] === 'people' && path.at(-1) === 'affiliation';
}

function referenceQualifiers(
  entry: Entry,
  { declaration: { relation }, path }: DeclaredReference,
  row: Row,
): Record<string, unknown> {
  if (isAffiliationAtEvent(path)) return { asOf: (entry.data as Event).dates, at: nodeId('event', entry.id) };
  const values = qualifierValues(row);
  const given = (QUALIFIER_NAMES[relation] ?? []).flatMap((name) =>
    values[name] === undefined ? [] : [[name, values[name]]],
  );
  const defaults = relation === 'session-person' ? { role: 'speaker' } : {};
  return { ...defaults, ...Object.fromEntries(given) };
}

/** The fields of a row under the names of qualifiers: `from` is `since`, and an affiliation is a node id. */
function qualifierValues(row: Row): Row {
  const affiliation = row['affiliation'];
  return {
    ...row,
    since: row['from'],
    affiliation: typeof affiliation === 'string' ? nodeId('organization', affiliation) : undefined,
  };
}

/** The first mention of a node in each sentence that has one. */
function mentionEvidence(texts: readonly PostText[], target: NodeId): Evidence[] {
  return texts.flatMap(({ lang, sentences }) =>
    sentences.flatMap(({ post, paragraph, text, mentions }): Evidence[] => {
      const mention = mentions.find((candidate) => candidate.target === target);
      if (!mention) return [];
      return [{ type: 'sentence', post, lang, paragraph, text, start: mention.start, end: mention.end }];
    }),
  );
}
