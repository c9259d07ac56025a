import type { Text } from '#schemas/text.ts';
import { compareStrings } from '#text/compare.ts';
import type { DataRecords } from '../open-data.ts';
import type { EvidenceRecord, NodeRecord } from '../records/schema.ts';
import { recordIri } from '../urls.ts';
import { type CsvCell, formatCsv } from './csv-syntax.ts';

/** Nodes, one a row. */
export function nodesCsv({ nodes }: Pick<DataRecords, 'nodes'>): string {
  const head = [
    'id',
    'kind',
    'type',
    'name_zh',
    'name_en',
    'date',
    'city_en',
    'country',
    'page',
    'iri',
    'status',
  ];
  return formatCsv(
    head,
    nodes.map((node) => [
      node.id,
      node.kind,
      'type' in node ? node.type : undefined,
      chineseText(node.name),
      englishText(node.name),
      nodeDates(node),
      node.kind === 'event' && node.city ? englishText(node.city) : undefined,
      node.kind === 'event' ? node.country : undefined,
      node.pages.en,
      recordIri(node),
      'status' in node ? node.status : undefined,
    ]),
  );
}

/** Edges, one a row, each with the number of its items of evidence. */
export function edgesCsv({ edges }: Pick<DataRecords, 'edges'>): string {
  const head = ['id', 'from', 'relation', 'to', 'role', 'as', 'affiliation', 'since', 'until', 'as_of'];
  return formatCsv(
    [...head, 'certainty', 'evidence', 'presence', 'attended', 'role_group'],
    edges.map((edge) => [
      edge.id,
      edge.from,
      edge.relation,
      edge.to,
      edge.role,
      edge.as,
      edge.affiliation,
      edge.since,
      edge.until,
      edge.asOf,
      edge.certainty,
      edge.evidence.length,
      edge.presence,
      edge.attended === undefined ? undefined : String(edge.attended),
      edge.roleGroup,
    ]),
  );
}

/** Items of evidence, one a row, by the id of their edge. */
export function evidenceCsv({ edges, sources }: Pick<DataRecords, 'edges' | 'sources'>): string {
  const head = ['edge', 'kind', 'of', 'lang', 'address', 'words'];
  const cells = (item: EvidenceRecord): CsvCell[] => {
    if (item.type === 'sentence') return [item.type, item.post, item.lang, item.url, item.text];
    if (item.type === 'post') return [item.type, item.post, undefined, undefined, undefined];
    const source = sources[item.source];
    return [item.type, item.source, source?.lang, source?.url, source?.title];
  };
  const rows = edges.flatMap(({ id, evidence }) => evidence.map((item) => [id, ...cells(item)]));
  return formatCsv(head, rows);
}

/** Figures, one a row, sorted by metric and node, so that contradicting figures are adjacent. */
export function figuresCsv({ nodes, sources }: Pick<DataRecords, 'nodes' | 'sources'>): string {
  const head = ['metric', 'of', 'label_en', 'value', 'least', 'most', 'words_en', 'unit', 'approx'];
  const figures = nodes
    .flatMap((node) => (node.figures ?? []).map((figure) => ({ node, figure })))
    .sort((a, b) => compareStrings(a.figure.metric, b.figure.metric) || compareStrings(a.node.id, b.node.id));
  return formatCsv(
    [...head, 'scope_en', 'as_of', 'said_by_en', 'sources'],
    figures.map(({ node, figure }) => [
      figure.metric,
      node.id,
      englishText(figure.label),
      figure.value,
      figure.range?.[0],
      figure.range?.[1],
      englishText(figure.words),
      figure.unit,
      figure.approx,
      englishText(figure.scope),
      figure.asOf,
      englishText(figure.by),
      (figure.sources ?? []).map((id) => sources[id]?.url ?? sources[id]?.title ?? id).join(' '),
    ]),
  );
}

function englishText(text: Text | undefined): string | undefined {
  return typeof text === 'object' ? (text.en ?? text['zh-Hans'] ?? text['zh-Hant']) : text;
}

function chineseText(text: Text): string | undefined {
  return typeof text === 'object' ? (text['zh-Hans'] ?? text['zh-Hant']) : text;
}

function nodeDates(node: NodeRecord): string | undefined {
  if (node.kind === 'event') return node.dates;
  return node.kind === 'post' || node.kind === 'session' ? node.date : undefined;
}
