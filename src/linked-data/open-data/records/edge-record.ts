import type { Edge, Evidence, Graph, NodeId } from '#graph/model/model.ts';
import { isAttended, isParticipation } from '#graph/queries/attendance.ts';
import { localeOf } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { roleGroup } from '#schemas/roles.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { nodeUrlPath } from '../urls.ts';
import type { EdgeRecord, EvidenceRecord } from './schema.ts';
import type { SourceRegistry } from './source-registry.ts';

/** The records of edges. Those that differ only in qualifiers that ids do not have get these into their ids. */
export function edgeRecords(edges: readonly Edge[], graph: Graph, registry: SourceRegistry): EdgeRecord[] {
  const taken = new Set<string>();
  return edges.map((edge) => {
    const ids = [edgeId(edge), longEdgeId(edge)];
    const id = ids.find((candidate) => !taken.has(candidate)) ?? numberedId(longEdgeId(edge), taken);
    taken.add(id);
    return edgeRecord(id, edge, graph, registry);
  });
}

/** The record of an edge with all its evidence. */
function edgeRecord(id: string, edge: Edge, graph: Graph, registry: SourceRegistry): EdgeRecord {
  const { from, to, relation, qualifiers, certainty, evidence } = edge;
  const { role, as, affiliation } = qualifiers;
  return omitUndefined<EdgeRecord>({
    id,
    from,
    relation,
    to,
    // The role in a project is text. One in a single form for all languages is published as `role`, others as `title`.
    role: typeof role === 'string' ? role : undefined,
    title: typeof role === 'object' ? role : qualifiers.title,
    roleGroup:
      isParticipation(edge) || relation === 'event-organization'
        ? roleGroup(String(role), graph.vocabulary.roleGroups)
        : undefined,
    presence: qualifiers.presence,
    attended: isParticipation(edge) ? isAttended(graph, edge) : undefined,
    as: as !== undefined && isHiddenName(as, to, graph) ? undefined : as,
    affiliation: affiliation && graph.nodes.has(affiliation) ? affiliation : undefined,
    since: qualifiers.since,
    until: qualifiers.until,
    asOf: qualifiers.asOf,
    note: qualifiers.note,
    certainty,
    evidence: evidence.map((item) => evidenceRecord(item, graph, registry)),
  });
}

/** True for a form of a person's name that pages do not show. */
function isHiddenName(name: string, person: NodeId, graph: Graph): boolean {
  const node = graph.nodes.get(person);
  const names = node?.kind === 'person' ? node.data.names : [];
  return names.some(({ value, show }) => value === name && (show ?? 'yes') !== 'yes');
}

/** The id of an edge: its ends, its relation, its role and its dates. */
function edgeId({ from, to, relation, qualifiers }: Edge): string {
  const { role, since, until, asOf } = qualifiers;
  const parts = qualifierParts({ role, since, until, asOf });
  return [nodeUrlPath(from), relation, nodeUrlPath(to), ...parts].join('/');
}

/** The id of an edge that has its other qualifiers as well. */
function longEdgeId(edge: Edge): string {
  const { at, title, affiliation, presence } = edge.qualifiers;
  return [edgeId(edge), ...qualifierParts({ at, title, affiliation, presence })].join('/');
}

function qualifierParts(qualifiers: Readonly<Record<string, Text | undefined>>): string[] {
  return Object.entries(qualifiers).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${encodeURIComponent(englishText(value))}`,
  );
}

function numberedId(id: string, taken: ReadonlySet<string>, number = 2): string {
  const numbered = `${id}/${number}`;
  return taken.has(numbered) ? numberedId(id, taken, number + 1) : numbered;
}

function englishText(text: Text): string {
  return typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '');
}

function evidenceRecord(evidence: Evidence, graph: Graph, registry: SourceRegistry): EvidenceRecord {
  if (evidence.type === 'source')
    return { type: 'source', source: registry.idOf(evidence.source, evidence.id) };
  if (evidence.type === 'post') return evidence;
  const { post, lang, paragraph, text } = evidence;
  const slug = graph.nodes.get(post)?.slug ?? '';
  const url = `${site.origin}${pagePath(localeOf(lang), 'post', slug)}#${paragraph}`;
  return { type: 'sentence', post, lang, url, text };
}
