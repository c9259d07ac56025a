import { type Refusal, type Remark, type RemarkKind, reasons, refusals } from './diagnostic.ts';
import type { Draft, Imported, Refused } from './file.ts';

/** What the author is told of one file: what would be written, what was left and dropped and why, what to look at. */
export function told(result: Imported | Refused, whole: boolean): string {
  if (!('drafts' in result)) return refused(result);
  const { path, format, drafts, mentions, pictures, remarks } = result;
  const files = drafts.map((draft) => draft.path).join(' and ');
  return [
    `${path} → ${files} (${format})`,
    ...section('dropped', remarks, path, whole),
    ...section('mended', remarks, path, whole),
    ...section('look', remarks, path, whole),
    ...section('to-do', remarks, path, whole),
    ...leftBehind(remarks, path, whole),
    ...mentions.map(
      ({ id, words, line, count, linked }) =>
        `  mention  ${path}:${line} [${words}](${id})${count > 1 ? ` ×${count}` : ''}${linked.length > 0 ? ', by its link' : ', by name only: is it the one?'}`,
    ),
    ...pictures.map(
      ({ from, to, line, rots }) =>
        `  picture  ${path}:${line} ${from}${to ? ` → public${to}` : ''}${rots ? `; ${rots}` : ''}`,
    ),
    '',
  ].join('\n');
}

/** Drafts in full, as a dry run of one file shows them. */
export function shown(drafts: readonly Draft[]): string {
  return drafts.map(({ path, text }) => `--- ${path} ---\n${text}`).join('\n');
}

/** Why a file was refused, and what to do. */
export function reasonOf({ code, more }: Refusal): string {
  return `${refusals[code]}${more ? ` (${more})` : ''}`;
}

/** One line for a whole run. */
export function summaryOf(results: readonly (Imported | Refused)[]): string {
  const done = results.filter((result) => 'drafts' in result);
  const clean = done.filter(isClean).length;
  return `${results.length} files: ${clean} clean, ${done.length - clean} with notes, ${results.length - done.length} refused`;
}

/** True when nothing was lost and nothing wants the author's eyes. */
export function isClean({ remarks }: Imported): boolean {
  return remarks.every(({ kind }) => kind === 'left' || kind === 'mended' || kind === 'to-do');
}

const LONGEST = 100;

function refused({ path, refusals: found }: Refused): string {
  return found
    .map((refusal) => `${path}:${refusal.line} refused ${refusal.code}\n  ${reasonOf(refusal)}\n`)
    .join('');
}

function section(kind: RemarkKind, remarks: readonly Remark[], path: string, whole: boolean): string[] {
  return distinct(remarks.filter((remark) => remark.kind === kind)).map(
    ({ line, code, text, more }) =>
      `  ${kind.padEnd(8)} ${path}:${line} ${excerpt(text, whole)}${more ? ` → ${more}` : ''}\n           ${reasons[code]}`,
  );
}

/** What stands in both languages is told once. */
function distinct(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(
    ({ code, line, text }) => !seen.has(`${code} ${line} ${text}`) && seen.add(`${code} ${line} ${text}`),
  );
}

function leftBehind(remarks: readonly Remark[], path: string, whole: boolean): string[] {
  const left = distinct(remarks.filter(({ kind }) => kind === 'left'));
  if (whole) return section('left', remarks, path, whole);
  return left.length === 0
    ? []
    : [
        `  left     ${left.length} keys and tags of the former site, lines ${[...new Set(left.map(({ line }) => line))].slice(0, 12).join(', ')}${left.length > 12 ? ' …' : ''} (--verbose lists them)`,
      ];
}

function excerpt(text: string, whole: boolean): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return whole || flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST)}…`;
}
