import type { Text } from '#schemas/text.ts';
import type { OpenData } from '../open-data.ts';
import type { EvidenceRecord, NodeRecord } from '../records/schema.ts';
import { recordIri } from '../urls.ts';

type Cell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180), in UTF-8 with a byte order mark, so that spreadsheets read Chinese. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function formatCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Nodes, one a row. */
export function nodesCsv({ nodes }: Pick<OpenData, 'nodes'>): string {
  const head = ['id', 'kind', 'type', 'name_zh', 'name_en', 'date', 'city_en', 'country', 'page', 'iri'];
  return formatCsv(
    head,
    nodes.map((node) => [
      node.id,
      node.kind,
      'type' in node ? node.type : undefined,
      inChinese(node.name),
      inEnglish(node.name),
      dateOf(node),
      node.kind === 'event' && node.city ? inEnglish(node.city) : undefined,
      node.kind === 'event' ? node.country : undefined,
      node.pages.en,
      recordIri(node),
    ]),
  );
}

/** Edges, one a row, with how many pieces of evidence each has. */
export function edgesCsv({ edges }: Pick<OpenData, 'edges'>): string {
  const head = ['id', 'from', 'relation', 'to', 'role', 'as', 'affiliation', 'since', 'until', 'as_of'];
  return formatCsv(
    [...head, 'certainty', 'evidence'],
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
    ]),
  );
}

/** Pieces of evidence, one a row, by the id of their edge. */
export function evidenceCsv({ edges, sources }: Pick<OpenData, 'edges' | 'sources'>): string {
  const head = ['edge', 'kind', 'of', 'lang', 'address', 'words'];
  const row = (piece: EvidenceRecord): Cell[] => {
    if (piece.type === 'sentence') return [piece.type, piece.post, piece.lang, piece.url, piece.text];
    if (piece.type === 'post') return [piece.type, piece.post];
    const source = sources[piece.source];
    return [piece.type, piece.source, source?.lang, source?.url, source?.title];
  };
  const rows = edges.flatMap(({ id, evidence }) => evidence.map((piece) => [id, ...filled(row(piece), 5)]));
  return formatCsv(head, rows);
}

/** Figures, one a row; those that contradict each other stand below each other. */
export function figuresCsv({ nodes, sources }: Pick<OpenData, 'nodes' | 'sources'>): string {
  const head = ['metric', 'of', 'label_en', 'value', 'least', 'most', 'words_en', 'unit', 'approx'];
  const found = nodes.flatMap((node) => (node.figures ?? []).map((figure) => ({ node, figure })));
  found.sort((a, b) => order(a.figure.metric, b.figure.metric) || order(a.node.id, b.node.id));
  return formatCsv(
    [...head, 'scope_en', 'as_of', 'said_by_en', 'sources'],
    found.map(({ node, figure }) => [
      figure.metric,
      node.id,
      inEnglish(figure.label),
      figure.value,
      figure.range?.[0],
      figure.range?.[1],
      inEnglish(figure.words),
      figure.unit,
      figure.approx,
      inEnglish(figure.scope),
      figure.asOf,
      inEnglish(figure.by),
      (figure.sources ?? []).map((id) => sources[id]?.url ?? sources[id]?.title ?? id).join(' '),
    ]),
  );
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function filled(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, index) => cells[index]);
}

function inEnglish(text: Text | undefined): string | undefined {
  return typeof text === 'object' ? (text.en ?? text['zh-Hans'] ?? text['zh-Hant']) : text;
}

function inChinese(text: Text): string | undefined {
  return typeof text === 'object' ? (text['zh-Hans'] ?? text['zh-Hant']) : text;
}

function dateOf(node: NodeRecord): string | undefined {
  if (node.kind === 'event') return node.dates;
  return node.kind === 'post' || node.kind === 'session' ? node.date : undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
