import type { Edge, Evidence, Graph, NodeId } from '#graph/model/model.ts';
import { localeOf } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Relation } from '#schemas/edge.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { nodeUrlPath } from '../urls.ts';
import type { EdgeRecord, EvidenceRecord } from './schema.ts';
import type { SourceRegistry } from './source-registry.ts';

/** Relations whose edge says a position or an honour; on others a title is the target's own. */
const TITLED: readonly Relation[] = ['affiliation', 'honoured-by'];
/** Relations whose edge may have a note of its own. */
const NOTED: readonly Relation[] = ['participant', 'session-person', 'affiliation'];

/** An edge as the open data tells it, with all its evidence. */
export function edgeRecord(edge: Edge, graph: Graph, book: SourceRegistry): EdgeRecord {
  const { from, to, relation, qualifiers, certainty, evidence } = edge;
  const { role, as, affiliation, until, note } = qualifiers;
  const title = typeof role === 'object' ? role : TITLED.includes(relation) ? qualifiers.title : undefined;
  const fields = {
    from,
    relation,
    to,
    role: typeof role === 'string' ? role : undefined,
    title: title as Text | undefined,
    as: as !== undefined && isHidden(as, to, graph) ? undefined : as,
    affiliation: affiliation && graph.nodes.has(affiliation) ? affiliation : undefined,
    since: qualifiers.since,
    until,
    asOf: qualifiers.asOf === 'event' ? undefined : qualifiers.asOf,
    note: NOTED.includes(relation) ? (note as Text | undefined) : undefined,
    certainty,
    evidence: evidence.map((piece) => evidenceRecord(piece, graph, book)),
  };
  return omitUndefined<EdgeRecord>({ id: edgeId(edge), ...fields } as EdgeRecord);
}

/** True for a form of a person's name that pages do not show. */
function isHidden(name: string, person: NodeId, graph: Graph): boolean {
  const node = graph.nodes.get(person);
  const names = node?.kind === 'person' ? node.data.names : [];
  return names.some(({ value, show }) => value === name && (show ?? 'yes') !== 'yes');
}

/** What tells an edge from every other, the same as long as it says the same. */
function edgeId({ from, to, relation, qualifiers }: Edge): string {
  const { role, since, until, asOf } = qualifiers;
  const more = { role, since, until, asOf: asOf === 'event' ? undefined : asOf };
  const parts = Object.entries(more).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${encodeURIComponent(plain(value))}`,
  );
  return [nodeUrlPath(from), relation, nodeUrlPath(to), ...parts].join('/');
}

/** A role in words by its English, else its first form. */
function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const text = value as Exclude<Text, string>;
  return text.en ?? Object.values(text)[0] ?? '';
}

function evidenceRecord(piece: Evidence, graph: Graph, book: SourceRegistry): EvidenceRecord {
  if (piece.type === 'source') return { type: 'source', source: book.idOf(piece.source, piece.id) };
  if (piece.type === 'post') return piece;
  const { post, lang, paragraph, text } = piece;
  const slug = graph.nodes.get(post)?.slug ?? '';
  const url = `${site.origin}${pagePath(localeOf(lang), 'post', slug)}#${paragraph}`;
  return { type: 'sentence', post, lang, url, text };
}
