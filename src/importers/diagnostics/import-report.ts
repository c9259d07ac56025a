import type { DraftFile, ImportedFile, ImportResult, RefusedFile } from '../model.ts';
import type { Diagnostic, DiagnosticKind } from './diagnostic.ts';
import { DIAGNOSTIC_REASONS } from './diagnostic-reasons.ts';
import { refusalMessage } from './refusal.ts';

/**
 * The report on one file: the drafts, what was dropped, fixed or has to be done and why, mentions and images.
 * @param verbose lists the `info` diagnostics too, and long parts in full
 */
export function formatImportReport(result: ImportResult, verbose: boolean): string {
  if (!('drafts' in result)) return refusalLines(result);
  const { path, format, drafts } = result;
  return [
    `${path} → ${drafts.map((draft) => draft.path).join(' and ')} (${format})`,
    ...DETAILED_KINDS.flatMap((kind) => diagnosticLines(kind, result, verbose)),
    ...(verbose ? diagnosticLines('info', result, verbose) : infoSummary(result)),
    ...mentionLines(result),
    ...imageLines(result),
    '',
  ].join('\n');
}

/** The full text of drafts, as a dry run of one file shows them. */
export function formatDrafts(drafts: readonly DraftFile[]): string {
  return drafts.map(({ path, text }) => `--- ${path} ---\n${text}`).join('\n');
}

/** One line for a whole run: how many files were imported and how many refused. */
export function formatImportSummary(results: readonly ImportResult[]): string {
  const imported = results.filter((result) => 'drafts' in result);
  const clean = imported.filter(isCleanImport).length;
  const notes = imported.length - clean;
  return `${results.length} files: ${clean} clean, ${notes} with notes, ${results.length - imported.length} refused`;
}

/** True when nothing was dropped and nothing has to be reviewed. */
export function isCleanImport({ diagnostics }: ImportedFile): boolean {
  return diagnostics.every(({ kind }) => kind !== 'dropped' && kind !== 'review');
}

const DETAILED_KINDS: readonly DiagnosticKind[] = ['dropped', 'fixed', 'review', 'to-do'];
const MAX_EXCERPT_LENGTH = 100;
const MAX_LISTED_LINES = 12;

function refusalLines({ path, refusals }: RefusedFile): string {
  return refusals
    .map((refusal) => `${path}:${refusal.line} refused ${refusal.code}\n  ${refusalMessage(refusal)}\n`)
    .join('');
}

function diagnosticLines(
  kind: DiagnosticKind,
  { path, diagnostics }: ImportedFile,
  verbose: boolean,
): string[] {
  return distinctDiagnostics(diagnostics, kind).map(
    ({ line, code, text, detail }) =>
      `  ${kind.padEnd(8)} ${path}:${line} ${excerpt(text, verbose)}${detail ? ` → ${detail}` : ''}\n           ${DIAGNOSTIC_REASONS[code]}`,
  );
}

/** A diagnostic that both language versions have is listed once. */
function distinctDiagnostics(diagnostics: readonly Diagnostic[], kind: DiagnosticKind): Diagnostic[] {
  const keys = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.line} ${diagnostic.text}`;
    return diagnostic.kind === kind && !keys.has(key) && keys.add(key);
  });
}

function infoSummary({ diagnostics }: ImportedFile): string[] {
  const infos = distinctDiagnostics(diagnostics, 'info');
  if (infos.length === 0) return [];
  const lines = [...new Set(infos.map(({ line }) => line))].slice(0, MAX_LISTED_LINES).join(', ');
  const more = infos.length > MAX_LISTED_LINES ? ' …' : '';
  return [
    `  info     ${infos.length} keys and tags of the former site, lines ${lines}${more} (--verbose lists them)`,
  ];
}

function mentionLines({ path, mentions }: ImportedFile): string[] {
  return mentions.map(({ id, text, line, count, links }) => {
    const times = count > 1 ? ` ×${count}` : '';
    const certainty =
      links.length > 0 ? 'identified by a link' : 'by its name only: check that it is the same';
    return `  mention  ${path}:${line} [${text}](${id})${times}, ${certainty}`;
  });
}

function imageLines({ path, images }: ImportedFile): string[] {
  return images.map(
    ({ from, to, line, unstable }) =>
      `  image    ${path}:${line} ${from}${to ? ` → public${to}` : ''}${unstable ? `; ${unstable}` : ''}`,
  );
}

function excerpt(text: string, verbose: boolean): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return verbose || line.length <= MAX_EXCERPT_LENGTH ? line : `${line.slice(0, MAX_EXCERPT_LENGTH)}…`;
}
