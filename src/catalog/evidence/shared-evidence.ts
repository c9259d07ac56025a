import type { Edge } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { CitedSource } from '#schemas/source.ts';
import { type EvidenceGroup, groupEvidence } from './readable-evidence.ts';

/** A row of a list, with the edges that its evidence is for. */
export interface EvidenceRow {
  /** The node the row names. */
  id: string;
  /** What the row says, where the name of the node does not say it. */
  name?: string | undefined;
  edges: readonly Edge[];
  /** Ids of the sessions and parts of an event that the edges are stated for. */
  via?: readonly string[];
  /** What an edge states, where the edges of the row state different things. */
  labelOf?: ((edge: Edge) => string) | undefined;
}

/** A row that cites sources itself. */
export interface SourcedRow {
  name: string;
  sources: readonly CitedSource[];
}

/** The evidence that several rows of a list have in common. */
export interface SharedEvidence {
  /** Id of its element, which rows name in `data-proof`. */
  anchor: string;
  rows: readonly (EvidenceRow | SourcedRow)[];
  groups: EvidenceGroup[];
}

/**
 * The distinct evidence of the rows of a list, in the order of the rows; rows without evidence are left out.
 * @param prefix start of the ids, unique on the page
 */
export function shareEvidence(
  rows: readonly EvidenceRow[],
  prefix: string,
  context: Pick<LocaleContext, 'lang'>,
): SharedEvidence[] {
  const byKey = new Map<string, { rows: EvidenceRow[]; groups: EvidenceGroup[] }>();
  for (const row of rows) {
    const groups = groupEvidence(row.edges, context, row.labelOf);
    if (groups.length === 0) continue;
    const key = JSON.stringify(groups);
    const found = byKey.get(key);
    if (found) found.rows.push(row);
    else byKey.set(key, { rows: [row], groups });
  }
  return [...byKey.values()].map((shared, index) => ({ anchor: `${prefix}-${index + 1}`, ...shared }));
}

/** The distinct sources of the rows of a list, as `shareEvidence`. */
export function shareSources(rows: readonly SourcedRow[], prefix: string): SharedEvidence[] {
  const cited = rows.filter(({ sources }) => sources.length > 0);
  const bySources = Map.groupBy(cited, ({ sources }) => JSON.stringify(sources));
  return [...bySources.values()].map((members, index) => ({
    anchor: `${prefix}-${index + 1}`,
    rows: members,
    groups: [
      {
        label: '',
        certainty: 'stated',
        evidence: (members[0]?.sources ?? []).map((source) => ({ type: 'source', source })),
        disputedBy: [],
      },
    ],
  }));
}

/** The id of the element with the evidence of a row; undefined for a row without evidence. */
export function evidenceAnchor(
  shared: readonly SharedEvidence[],
  row: EvidenceRow | SourcedRow,
): string | undefined {
  return shared.find(({ rows }) => rows.includes(row))?.anchor;
}
