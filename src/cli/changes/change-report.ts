import type { GraphChange } from '#graph/change/graph-change.ts';
import type { RelatedItemChange, RelatedListChange } from '#graph/change/related-change.ts';
import type { Edge, Evidence, Node } from '#graph/model/model.ts';
import { localeOf } from '#i18n/locales.ts';
import type { MessageArguments } from '#i18n/message.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { translator } from '#i18n/translate.ts';
import type { Finding } from '#reader/finding.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';
import type { Lang } from '#schemas/text.ts';
import { commandText } from '../command/command-text.ts';
import type { changeStrings } from './change-strings.ts';
import { textIn } from './node-name.ts';

/** What a change report is made from. */
export interface ChangeReportData {
  change: GraphChange;
  /** Findings that the change introduced. */
  findings: readonly Finding[];
  /** Names of nodes by id, before and after the change. */
  names: ReadonlyMap<string, string>;
  /** The ref that the change is compared with. */
  since: string;
  lang: Lang;
}

/** A section lists this many items and counts the rest. */
const MAX_LINES = 40;
/** An item of a related list shows this many of its reasons. */
const MAX_REASONS = 3;

/** The string of a key in the language of the report. */
type ReportText = (key: keyof typeof changeStrings, args?: MessageArguments) => string;

/** The effect of a change on the archive, in Markdown, for a comment on a pull request. */
export function changeReport({ change, findings, names, since, lang }: ChangeReportData): string {
  const reportText: ReportText = (key, args) => commandText(key, args, lang);
  return [
    `${reportText('change.title')}\n\n${reportText('change.compared', { since, headline: headline(change, findings, reportText) })}`,
    section(
      'check',
      findings.map((finding) => findingLine(finding, lang, reportText)),
      reportText,
    ),
    section('nodes', nodeLines(change, names, reportText), reportText),
    section('edges', edgeLines(change, lang, reportText), reportText),
    section(
      'related',
      change.related.map((list) => relatedListLines(list, names, reportText)),
      reportText,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headline(change: GraphChange, findings: readonly Finding[], reportText: ReportText): string {
  const { added, removed, renamed, edgesAdded, edgesRemoved, edgesChanged, related } = change;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const nodes = reportText('change.nodes', { added: added.length, removed: removed.length });
  return [
    reportText('change.errors', { count: errors }),
    nodes + (renamed.length > 0 ? reportText('change.renamed', { n: renamed.length }) : ''),
    reportText('change.edges', {
      added: edgesAdded.length,
      removed: edgesRemoved.length,
      changed: edgesChanged.length,
    }),
    reportText('change.related', { count: related.length }),
  ].join(' · ');
}

function section(
  name: 'check' | 'nodes' | 'edges' | 'related',
  lines: readonly string[],
  reportText: ReportText,
): string {
  if (lines.length === 0) return '';
  const more =
    lines.length > MAX_LINES ? [`- ${reportText('change.more', { n: lines.length - MAX_LINES })}`] : [];
  return `### ${reportText(`change.section.${name}`)}\n\n${[...lines.slice(0, MAX_LINES), ...more].join('\n')}`;
}

function findingLine(finding: Finding, lang: Lang, reportText: ReportText): string {
  const { what, fix } = findingWording(finding, lang);
  const position = `${finding.file}:${finding.line}`;
  const severity = reportText(`change.severity.${finding.severity}`);
  return `- ${severity} \`${position}\` ${escapeMarkdown(what)} ${escapeMarkdown(fix)}`;
}

function nodeLines(
  { added, removed, renamed }: GraphChange,
  names: ChangeReportData['names'],
  reportText: ReportText,
): string[] {
  const line = (sign: string, { id }: Node) => `- ${sign} \`${id}\` ${names.get(id) ?? ''}`;
  return [
    ...added.map((node) => line('+', node)),
    ...removed.map((node) => line('−', node)),
    ...renamed.map(({ from, node }) => `${line('→', node)} ${reportText('change.was', { from })}`),
  ];
}

function edgeLines(
  { edgesAdded, edgesRemoved, edgesChanged }: GraphChange,
  lang: Lang,
  reportText: ReportText,
): string[] {
  const line = (sign: string, edge: Edge, evidence?: Evidence) =>
    edgeLine(sign, edge, evidence, lang, reportText);
  return [
    ...edgesAdded.map((edge) => line('+', edge, edge.evidence[0])),
    ...edgesRemoved.map((edge) => line('−', edge)),
    ...edgesChanged.map(({ before, now }) => {
      const counts = reportText('change.evidence', {
        before: before.evidence.length,
        now: now.evidence.length,
      });
      const certainty = before.certainty === now.certainty ? '' : `, ${before.certainty} → ${now.certainty}`;
      return `${line('~', now)} (${counts}${certainty})`;
    }),
  ];
}

function edgeLine(
  sign: string,
  { from, to, relation, qualifiers }: Edge,
  evidence: Evidence | undefined,
  lang: Lang,
  reportText: ReportText,
): string {
  const { role } = qualifiers;
  const as = role ? reportText('change.role', { role: escapeMarkdown(textIn(role, lang)) }) : '';
  const label = translator(localeOf(lang), createScriptConversion({}).toHant)(`relation.${relation}`);
  const relationName = reportText('change.relation', { label, relation });
  return `- ${sign} \`${from}\` ${relationName} \`${to}\`${as}${evidence ? `: ${evidenceText(evidence, reportText)}` : ''}`;
}

function evidenceText(evidence: Evidence, reportText: ReportText): string {
  if (evidence.type === 'source')
    return reportText('change.source', { title: escapeMarkdown(evidence.source.title) });
  return evidence.type === 'post' ? reportText('change.front-matter') : `“${escapeMarkdown(evidence.text)}”`;
}

/** Escapes Markdown, and breaks @mentions, which would notify people. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, '\\$&').replaceAll('@', '@\u200B');
}

function relatedListLines(
  list: RelatedListChange,
  names: ChangeReportData['names'],
  reportText: ReportText,
): string {
  const items = [
    ...list.added.map((item) => relatedItemLine('+', item, names, reportText)),
    ...list.removed.map((item) => relatedItemLine('−', item, names, reportText)),
  ];
  return [`- \`${list.node}\` ${names.get(list.node) ?? ''}`, ...items].join('\n  - ');
}

function relatedItemLine(
  sign: '+' | '−',
  { id, reasons }: RelatedItemChange,
  names: ChangeReportData['names'],
  reportText: ReportText,
): string {
  const changed = reasons.filter(({ isChanged }) => isChanged);
  const shown = (changed.length > 0 ? changed : reasons).slice(0, MAX_REASONS);
  const shared = shown.map(({ type, shared: node }) =>
    reportText(`change.by.${type}`, { name: names.get(node) ?? node }),
  );
  const cause = reportText(CAUSES[sign][changed.length > 0 ? 'changed' : 'unchanged']);
  return `${sign} \`${id}\` ${names.get(id) ?? ''}: ${cause} ${shared.join('; ')}`;
}

const CAUSES = {
  '+': { changed: 'change.connects', unchanged: 'change.shares' },
  '−': { changed: 'change.disconnects', unchanged: 'change.outranked' },
} as const;
