import type { GraphChange } from '#graph/change/graph-change.ts';
import type { RelatedItemChange, RelatedListChange } from '#graph/change/related-change.ts';
import type { Edge, Evidence, Node } from '#graph/model/model.ts';
import { displayName } from '#i18n/names.ts';
import type { Finding } from '#reader/finding.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';

/** The names of nodes, of both states. */
export type Names = ReadonlyMap<string, string>;

/** A list in a comment is read up to here; the rest is counted. */
const MOST = 40;

/** What a change does to the archive, in Markdown, as a comment below it. */
export function changeReport(
  change: GraphChange,
  findings: readonly Finding[],
  names: Names,
  since: string,
): string {
  return [
    `## What this change does\n\nCompared with \`${since}\`: ${headline(change, findings)}.`,
    section('Check', findings.map(findingLine)),
    section('Nodes', nodeLines(change, names)),
    section('Edges', edgeLines(change)),
    section(
      'Related lists',
      change.related.map((list) => listLine(list, names)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The name of a node as a maintainer reads it: English where there is one. */
export function nameOf({ kind, data }: Node): string {
  if (kind === 'person') return displayName(data.names, 'en', AS_WRITTEN).value;
  const words = kind === 'post' || kind === 'session' ? data.title : data.name;
  return typeof words === 'string' ? words : (words.en ?? words['zh-Hans'] ?? words['zh-Hant'] ?? '');
}

const AS_WRITTEN = { toHans: (text: string) => text, toHant: (text: string) => text };

function headline(change: GraphChange, findings: readonly Finding[]): string {
  const { added, removed, renamed, edgesAdded, edgesRemoved, edgesChanged, related } = change;
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const severe = findings.filter(({ severity }) => severity === 'error').length;
  return [
    `**${count(severe, 'new error')}**`,
    `nodes +${added.length} −${removed.length}${renamed.length > 0 ? `, ${renamed.length} renamed` : ''}`,
    `edges +${edgesAdded.length} −${edgesRemoved.length}, ${edgesChanged.length} with other evidence`,
    `${count(related.length, 'related list')} changed`,
  ].join(' · ');
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > MOST ? [`- … and ${lines.length - MOST} more`] : [];
  return `### ${title}\n\n${[...lines.slice(0, MOST), ...more].join('\n')}`;
}

function findingLine(finding: Finding): string {
  const { what, fix } = findingWording(finding);
  return `- ${finding.severity} \`${finding.file}:${finding.line}\` ${escaped(what)} ${escaped(fix)}`;
}

function nodeLines({ added, removed, renamed }: GraphChange, names: Names): string[] {
  const line = (sign: string, { id }: Node) => `- ${sign} \`${id}\` ${names.get(id) ?? ''}`;
  return [
    ...added.map((node) => line('+', node)),
    ...removed.map((node) => line('−', node)),
    ...renamed.map(({ from, node }) => `${line('→', node)} (was \`${from}\`)`),
  ];
}

function edgeLines({ edgesAdded, edgesRemoved, edgesChanged }: GraphChange): string[] {
  return [
    ...edgesAdded.map((edge) => edgeLine('+', edge, edge.evidence)),
    ...edgesRemoved.map((edge) => edgeLine('−', edge, [])),
    ...edgesChanged.map(({ before, now }) => {
      const counts = `evidence ${before.evidence.length} → ${now.evidence.length}`;
      const sure = before.certainty === now.certainty ? '' : `, ${before.certainty} → ${now.certainty}`;
      return `${edgeLine('~', now, [])} (${counts}${sure})`;
    }),
  ];
}

function edgeLine(
  sign: string,
  { from, to, relation, qualifiers }: Edge,
  evidence: readonly Evidence[],
): string {
  const role = qualifiers.role ? ` as ${qualifiers.role}` : '';
  const [first] = evidence;
  return `- ${sign} \`${from}\` ${relation} \`${to}\`${role}${first ? `: ${spoken(first)}` : ''}`;
}

function spoken(evidence: Evidence): string {
  if (evidence.type === 'source') return `source “${escaped(evidence.source.title)}”`;
  return evidence.type === 'post' ? 'front matter' : `“${escaped(evidence.text)}”`;
}

/** Words of a text are no mark-up here, and call nobody. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, '\\$&').replaceAll('@', '@\u200B');
}

function listLine({ of, came, went }: RelatedListChange, names: Names): string {
  const item = (sign: string, why: string, { id, reasons }: RelatedItemChange) => {
    const touched = reasons.filter((reason) => reason.touched);
    const shown = (touched.length > 0 ? touched : reasons).slice(0, 3);
    const words = shown.map(({ type, shared }) =>
      reads(type) ? `${type} ${names.get(shared) ?? shared}` : type,
    );
    const cause =
      touched.length > 0 ? why : sign === '+' ? 'they share' : 'others are nearer now; they share';
    return `\n  - ${sign} \`${id}\` ${names.get(id) ?? ''}: ${cause} ${words.join('; ')}`;
  };
  const lines = [
    ...came.map((one) => item('+', 'this change ties both to', one)),
    ...went.map((one) => item('−', 'this change unties them from', one)),
  ];
  return `- \`${of}\` ${names.get(of) ?? ''}${lines.join('')}`;
}

/** A bonus names the other node, which the line has named already. */
function reads(type: string): boolean {
  return !['see-also', 'neighbouring-edition'].includes(type);
}
