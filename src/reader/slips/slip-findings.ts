import { errorFinding, type Finding, withFix } from '../finding.ts';
import { findSlips, withSlipsFixed } from './find-slips.ts';
import type { SlipCandidate } from './slip-candidate.ts';

/** More errors than any file that can be parsed has. */
const UNPARSED = 100_000;

/** The YAML within a file, and where it begins. */
export interface YamlRange {
  file: string;
  yaml: string;
  line: number;
  offset: number;
}

/**
 * Findings of a file in which slips of typing replace the errors that they caused, each with its fix.
 * @param findings those of the YAML as written
 * @param read the findings of another version of the YAML
 */
export function withSlipFindings(
  range: YamlRange,
  findings: Finding[],
  read: (yaml: string) => Finding[],
): Finding[] {
  if (errorCount(findings) === 0) return findings;
  const lines = new Set(findings.map(({ line }) => line - range.line + 1));
  const slips = findSlips(range.yaml, (yaml) => errorCount(read(yaml)), lines);
  if (slips.length === 0) return findings;
  const left = read(withSlipsFixed(range.yaml, slips));
  return [
    ...slips.map((slip) => slipFinding(slip, range)),
    ...left.map((finding) => atWrittenPosition(finding, slips, range)),
  ];
}

function errorCount(findings: readonly Finding[]): number {
  if (findings.some(({ code }) => code === 'yaml')) return UNPARSED;
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** Slips whose fix is a number of spaces. */
const INDENTING: ReadonlySet<string> = new Set(['indent', 'nesting', 'continuation', 'tab']);

function slipFinding(candidate: SlipCandidate, range: YamlRange): Finding {
  const { slip, start, end, written, expected } = candidate;
  const { file, offset } = range;
  const line = lineWith(range.yaml, candidate);
  const args = { slip, written, line, ...(INDENTING.has(slip) && { indent: expected.search(/\S|$/) }) };
  const finding = errorFinding('typing-slip', file, positionIn(range, start), args);
  return withFix(finding, [{ file, start: start + offset, end: end + offset, text: expected }]);
}

/** The line of a slip as it must be. */
function lineWith(yaml: string, { start, end, expected }: SlipCandidate): string {
  const before = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^[^\n]*/.exec(yaml.slice(end))?.[0] ?? '';
  return `${before}${expected}${after}`.trim().split('\n')[0] ?? '';
}

function positionIn({ yaml, line }: YamlRange, offset: number) {
  const before = yaml.slice(0, offset).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

/** The finding of a fixed text where it is in the file; its edits, which are for the fixed text, come in the next round. */
function atWrittenPosition(finding: Finding, slips: readonly SlipCandidate[], range: YamlRange): Finding {
  const { edits: _, ...rest } = finding;
  const column = slips.reduce((current, { start, written, expected }) => {
    const position = positionIn(range, start);
    const isBefore = position.line === finding.line && position.column < current;
    return isBefore ? Math.max(position.column, current + written.length - expected.length) : current;
  }, finding.column);
  return { ...rest, column } as Finding;
}
