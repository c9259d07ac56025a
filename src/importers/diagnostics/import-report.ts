import type { Lang } from '#schemas/text.ts';
import type { DraftFile, ImportedFile, ImportResult, RefusedFile } from '../model.ts';
import type { Diagnostic, DiagnosticKind } from './diagnostic.ts';
import { type ImportWords, importWords } from './import-words.ts';

/**
 * The report on one file: the drafts, what was dropped, fixed or has to be done and why, mentions and images.
 * @param verbose lists the `info` diagnostics too, and long parts in full
 */
export function formatImportReport(result: ImportResult, verbose: boolean, lang: Lang = 'en'): string {
  const words = importWords(lang);
  if (!('drafts' in result)) return refusalLines(result, words);
  const { path, format, drafts } = result;
  return [
    `${path} → ${drafts.map((draft) => draft.path).join(words.and)} (${format})`,
    ...DETAILED_KINDS.flatMap((kind) => diagnosticLines(kind, result, verbose, words)),
    ...(verbose ? diagnosticLines('info', result, verbose, words) : infoSummary(result, words)),
    ...mentionLines(result, words),
    ...imageLines(result, words),
    '',
  ].join('\n');
}

/** The full text of drafts, as a dry run of one file shows them. */
export function formatDrafts(drafts: readonly DraftFile[]): string {
  return drafts.map(({ path, text }) => `--- ${path} ---\n${text}`).join('\n');
}

/** One line for a whole run: how many files were imported and how many refused. */
export function formatImportSummary(results: readonly ImportResult[], lang: Lang = 'en'): string {
  const imported = results.filter((result) => 'drafts' in result);
  const clean = imported.filter(isCleanImport).length;
  const notes = imported.length - clean;
  return importWords(lang).summary(results.length, clean, notes, results.length - imported.length);
}

/** True when nothing was dropped and nothing has to be reviewed. */
export function isCleanImport({ diagnostics }: ImportedFile): boolean {
  return diagnostics.every(({ kind }) => kind !== 'dropped' && kind !== 'review');
}

const DETAILED_KINDS: readonly DiagnosticKind[] = ['dropped', 'fixed', 'review', 'to-do'];
const MAX_EXCERPT_LENGTH = 100;
const MAX_LISTED_LINES = 12;

function refusalLines({ path, refusals }: RefusedFile, words: ImportWords): string {
  return refusals
    .map(
      (refusal) => `${path}:${refusal.line} ${words.refused} ${refusal.code}\n  ${words.refusal(refusal)}\n`,
    )
    .join('');
}

function diagnosticLines(
  kind: DiagnosticKind,
  { path, diagnostics }: ImportedFile,
  verbose: boolean,
  words: ImportWords,
): string[] {
  return distinctDiagnostics(diagnostics, kind).map(
    ({ line, code, text, detail }) =>
      `  ${words.kind(kind)} ${path}:${line} ${excerpt(text, verbose)}${detail ? ` → ${detail}` : ''}\n           ${words.reason(code)}`,
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

function infoSummary({ diagnostics }: ImportedFile, words: ImportWords): string[] {
  const infos = distinctDiagnostics(diagnostics, 'info');
  if (infos.length === 0) return [];
  const lines = [...new Set(infos.map(({ line }) => line))].slice(0, MAX_LISTED_LINES).join(', ');
  const more = infos.length > MAX_LISTED_LINES ? ' …' : '';
  return [`  ${words.kind('info')} ${words.infos(infos.length, `${lines}${more}`)}`];
}

function mentionLines({ path, mentions }: ImportedFile, words: ImportWords): string[] {
  return mentions.map(({ id, text, line, count, links }) => {
    const times = count > 1 ? ` ×${count}` : '';
    const certainty = links.length > 0 ? words.byLink : words.byName;
    return `  ${words.kind('mention')} ${path}:${line} [${text}](${id})${times}, ${certainty}`;
  });
}

function imageLines({ path, images }: ImportedFile, words: ImportWords): string[] {
  return images.map(
    ({ from, to, line, unstable }) =>
      `  ${words.kind('image')} ${path}:${line} ${from}${to ? ` → public${to}` : ''}${unstable ? `; ${unstable}` : ''}`,
  );
}

function excerpt(text: string, verbose: boolean): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return verbose || line.length <= MAX_EXCERPT_LENGTH ? line : `${line.slice(0, MAX_EXCERPT_LENGTH)}…`;
}
