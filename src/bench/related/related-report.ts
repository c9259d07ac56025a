import { type AblationRow, COMENTIONED_KINDS } from './ablation.ts';
import type { Determinism } from './determinism.ts';
import type { FidelityTrial } from './explanation-fidelity.ts';
import type { HubRows } from './hub-rows.ts';
import type { JudgedAgreement } from './judged-pairs.ts';
import type { HandPickedAgreement, ListSpread } from './list-measures.ts';

/** The measures of one set of lists. */
export interface ListFigures {
  name: string;
  spread: Readonly<Record<string, ListSpread>>;
  agreement: HandPickedAgreement;
  /** Recall of comentioned nodes by kind. */
  comentioned: Readonly<Record<string, number>>;
}

/** Shares of related items whose score or rank falls when their first reason is removed. */
export interface Fidelity {
  items: number;
  scoreFell: number;
  rankFell: number;
  byReason: readonly { reason: string; items: number; scoreFell: number }[];
  /** Items whose score did not fall. */
  unchanged: readonly string[];
}

export interface RelatedReport {
  lists: readonly ListFigures[];
  fidelity: Fidelity;
  determinism: Determinism;
  ablation: readonly AblationRow[];
  hubs: Readonly<Record<string, HubRows>>;
  judged: JudgedAgreement;
}

/** Shares, from 0 to 1, of the trials in which the score and the rank fell; also by type of reason. */
export function summarizeTrials(trials: readonly FidelityTrial[]): Fidelity {
  const share = (rows: readonly FidelityTrial[], key: 'scoreFell' | 'rankFell') =>
    rows.filter((row) => row[key]).length / Math.max(1, rows.length);
  const byReason = [...Map.groupBy(trials, ({ reason }) => reason)].map(([reason, rows]) => ({
    reason,
    items: rows.length,
    scoreFell: share(rows, 'scoreFell'),
  }));
  const unchanged = trials
    .filter(({ scoreFell }) => !scoreFell)
    .map(({ node, item, reason }) => `${node} → ${item} (${reason})`);
  return {
    items: trials.length,
    scoreFell: share(trials, 'scoreFell'),
    rankFell: share(trials, 'rankFell'),
    byReason,
    unchanged,
  };
}

/** The report as lines of text. */
export function relatedReportLines(report: RelatedReport): string[] {
  const { lists, fidelity, determinism, ablation } = report;
  return [
    'Never shown / most shown / short lists, by kind',
    ...lists.flatMap(listLines),
    '',
    ...fidelityLines(fidelity),
    '',
    ...hubLines(report),
    '',
    `Determinism: ${determinism.shuffles} shuffles, ${determinism.same ? 'same bytes' : 'DIFFERENT'}, ${determinism.digest}`,
    '',
    'Without one weight (hand-picked posts not boosted): lists changed, never shown, short lists, hand-picked found, mean reciprocal rank, comentioned (event, person, project)',
    ...ablation.map(ablationLine),
  ];
}

function listLines({ name, spread, agreement, comentioned }: ListFigures): string[] {
  const kinds = Object.entries(spread).map(
    ([kind, { neverShown, nodes, mostShown, shortLists }]) =>
      `${kind} ${neverShown} of ${nodes} (${percent(neverShown / nodes)}) / ${mostShown.lists} lists / ${shortLists}`,
  );
  const recalls = COMENTIONED_KINDS.map((kind) => `${kind} ${percent(comentioned[kind] ?? 0)}`);
  const { pairs, recall, meanReciprocalRank } = agreement;
  return [
    `  ${name.padEnd(34)} ${kinds.join(' · ')}`,
    `  ${''.padEnd(34)} of ${pairs} hand-picked ${percent(recall)} found, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}; comentioned: ${recalls.join(', ')}`,
  ];
}

function fidelityLines({ items, scoreFell, rankFell, byReason, unchanged }: Fidelity): string[] {
  return [
    `Fidelity of reasons: of ${items} items ${percent(scoreFell)} lose score without their first reason, ${percent(rankFell)} lose rank`,
    ...byReason.map((row) => `  ${row.reason.padEnd(20)} ${percent(row.scoreFell)} of ${row.items}`),
    ...unchanged.slice(0, 10).map((line) => `  unchanged: ${line}`),
  ];
}

function hubLines({ hubs, judged }: RelatedReport): string[] {
  const kinds = Object.entries(hubs).map(
    ([kind, { rows, hubOnly, empty }]) => `${kind} ${hubOnly} of ${rows} (${empty} nodes without rows)`,
  );
  return [
    `Rows with hub reasons only: ${kinds.join(' · ')}`,
    `Judged by hand: ${judged.found} of ${judged.related} related pairs found, ${judged.wrong.length} of ${judged.unrelated} unrelated pairs shown`,
    ...judged.missed.map((pair) => `  missed: ${pair}`),
    ...judged.wrong.map((pair) => `  wrong: ${pair}`),
  ];
}

function ablationLine(row: AblationRow): string {
  const points = (share: number) => `${signed(share * 100, 1)} pp`;
  return [
    `  ${row.without.padEnd(20)} ${String(row.changedLists).padStart(4)}`,
    signed(row.neverShown, 0),
    signed(row.shortLists, 0),
    points(row.recall),
    signed(row.meanReciprocalRank, 3),
    row.comentioned.map(points).join(''),
  ].join(' ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(digits)}`.padStart(7);
}
