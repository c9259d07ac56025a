import type { GraphChange } from '#graph/change/graph-change.ts';
import type { RelatedItemChange, RelatedListChange } from '#graph/change/related-change.ts';
import type { Edge, Evidence, Node } from '#graph/model/model.ts';
import type { Finding } from '#reader/finding.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';
import { englishText } from './node-name.ts';

/** What a change report is made from. */
export interface ChangeReportData {
  change: GraphChange;
  /** Findings that the change introduced. */
  findings: readonly Finding[];
  /** Names of nodes by id, before and after the change. */
  names: ReadonlyMap<string, string>;
  /** The ref that the change is compared with. */
  since: string;
}

/** A section lists this many items and counts the rest. */
const MAX_LINES = 40;
/** An item of a related list shows this many of its reasons. */
const MAX_REASONS = 3;

/** The effect of a change on the archive, in Markdown, for a comment on a pull request. */
export function changeReport({ change, findings, names, since }: ChangeReportData): string {
  return [
    `## What this change does\n\nCompared with \`${since}\`: ${headline(change, findings)}.`,
    section('Check', findings.map(findingLine)),
    section('Nodes', nodeLines(change, names)),
    section('Edges', edgeLines(change)),
    section(
      'Related lists',
      change.related.map((list) => relatedListLines(list, names)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headline(change: GraphChange, findings: readonly Finding[]): string {
  const { added, removed, renamed, edgesAdded, edgesRemoved, edgesChanged, related } = change;
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  return [
    `**${plural(errorCount, 'new error')}**`,
    `nodes +${added.length} −${removed.length}${renamed.length > 0 ? `, ${renamed.length} renamed` : ''}`,
    `edges +${edgesAdded.length} −${edgesRemoved.length}, ${edgesChanged.length} with other evidence`,
    `${plural(related.length, 'related list')} changed`,
  ].join(' · ');
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > MAX_LINES ? [`- … and ${lines.length - MAX_LINES} more`] : [];
  return `### ${title}\n\n${[...lines.slice(0, MAX_LINES), ...more].join('\n')}`;
}

function findingLine(finding: Finding): string {
  const { what, fix } = findingWording(finding);
  const position = `${finding.file}:${finding.line}`;
  return `- ${finding.severity} \`${position}\` ${escapeMarkdown(what)} ${escapeMarkdown(fix)}`;
}

function nodeLines({ added, removed, renamed }: GraphChange, names: ChangeReportData['names']): string[] {
  const line = (sign: string, { id }: Node) => `- ${sign} \`${id}\` ${names.get(id) ?? ''}`;
  return [
    ...added.map((node) => line('+', node)),
    ...removed.map((node) => line('−', node)),
    ...renamed.map(({ from, node }) => `${line('→', node)} (was \`${from}\`)`),
  ];
}

function edgeLines({ edgesAdded, edgesRemoved, edgesChanged }: GraphChange): string[] {
  return [
    ...edgesAdded.map((edge) => edgeLine('+', edge, edge.evidence[0])),
    ...edgesRemoved.map((edge) => edgeLine('−', edge)),
    ...edgesChanged.map(({ before, now }) => {
      const counts = `evidence ${before.evidence.length} → ${now.evidence.length}`;
      const certainty = before.certainty === now.certainty ? '' : `, ${before.certainty} → ${now.certainty}`;
      return `${edgeLine('~', now)} (${counts}${certainty})`;
    }),
  ];
}

function edgeLine(sign: string, { from, to, relation, qualifiers }: Edge, evidence?: Evidence): string {
  const role = qualifiers.role ? ` as ${escapeMarkdown(englishText(qualifiers.role))}` : '';
  return `- ${sign} \`${from}\` ${relation} \`${to}\`${role}${evidence ? `: ${evidenceText(evidence)}` : ''}`;
}

function evidenceText(evidence: Evidence): string {
  if (evidence.type === 'source') return `source “${escapeMarkdown(evidence.source.title)}”`;
  return evidence.type === 'post' ? 'front matter' : `“${escapeMarkdown(evidence.text)}”`;
}

/** Escapes Markdown, and breaks @mentions, which would notify people. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, '\\$&').replaceAll('@', '@\u200B');
}

function relatedListLines(list: RelatedListChange, names: ChangeReportData['names']): string {
  const items = [
    ...list.added.map((item) => relatedItemLine('+', item, names)),
    ...list.removed.map((item) => relatedItemLine('−', item, names)),
  ];
  return [`- \`${list.node}\` ${names.get(list.node) ?? ''}`, ...items].join('\n  - ');
}

function relatedItemLine(
  sign: '+' | '−',
  { id, reasons }: RelatedItemChange,
  names: ChangeReportData['names'],
): string {
  const changed = reasons.filter(({ isChanged }) => isChanged);
  const shown = (changed.length > 0 ? changed : reasons).slice(0, MAX_REASONS);
  const shared = shown.map(({ type, shared: node }) =>
    NAMES_THE_ITEM.has(type) ? type : `${type} ${names.get(node) ?? node}`,
  );
  const cause = CAUSES[sign][changed.length > 0 ? 'changed' : 'unchanged'];
  return `${sign} \`${id}\` ${names.get(id) ?? ''}: ${cause} ${shared.join('; ')}`;
}

const CAUSES = {
  '+': { changed: 'this change connects both to', unchanged: 'they share' },
  '−': {
    changed: 'this change removes their connection to',
    unchanged: 'other items rank higher now; they share',
  },
} as const;

/** Reasons whose shared node is the item itself. */
const NAMES_THE_ITEM: ReadonlySet<string> = new Set(['see-also', 'neighbouring-edition']);
