import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Lang } from '#schemas/text.ts';
import { CHINESE_DIAGNOSTIC_REASONS, CHINESE_KINDS, CHINESE_REFUSAL_REASONS } from './chinese-reasons.ts';
import type { DiagnosticCode, DiagnosticKind } from './diagnostic.ts';
import { DIAGNOSTIC_REASONS } from './diagnostic-reasons.ts';
import { type Refusal, refusalReason } from './refusal.ts';

/** What the report of an import says, in one language. */
export interface ImportWords {
  kind(kind: DiagnosticKind | 'mention' | 'image'): string;
  reason(code: DiagnosticCode): string;
  /** The reason for a refusal, what to do, and its detail in brackets. */
  refusal(refusal: Refusal): string;
  refused: string;
  and: string;
  infos(count: number, lines: string): string;
  byLink: string;
  byName: string;
  summary(files: number, clean: number, notes: number, refused: number): string;
  nothingWritten: string;
}

const ENGLISH: ImportWords = {
  kind: (kind) => kind.padEnd(8),
  reason: (code) => DIAGNOSTIC_REASONS[code],
  refusal: ({ code, detail }) => `${refusalReason(code)}${detail ? ` (${detail})` : ''}`,
  refused: 'refused',
  and: ' and ',
  infos: (count, lines) => `${count} keys and tags of the former site, lines ${lines} (--verbose lists them)`,
  byLink: 'identified by a link',
  byName: 'by its name only: check that it is the same',
  summary: (files, clean, notes, refused) =>
    `${files} files: ${clean} clean, ${notes} with notes, ${refused} refused`,
  nothingWritten: '; nothing was written (--write writes)',
};

const CHINESE: ImportWords = {
  kind: (kind) => CHINESE_KINDS[kind].padEnd(4, '\u3000'),
  reason: (code) => CHINESE_DIAGNOSTIC_REASONS[code],
  refusal: ({ code, detail }) => `${CHINESE_REFUSAL_REASONS[code]}${detail ? `（${detail}）` : ''}`,
  refused: '不导入',
  and: '、',
  infos: (count, lines) => `原网站的 ${count} 个字段和标签，第 ${lines} 行（--verbose 全部列出）`,
  byLink: '由链接认出',
  byName: '只凭名字认出，请确认是同一个',
  summary: (files, clean, notes, refused) =>
    `${files} 个文件：${clean} 个完整，${notes} 个有说明，${refused} 个不导入`,
  nothingWritten: '；没有写入任何文件（加 --write 写入）',
};

/** The words of the report in a language; Traditional is converted from Simplified. */
export function importWords(lang: Lang): ImportWords {
  if (lang === 'en') return ENGLISH;
  if (lang === 'zh-Hans') return CHINESE;
  const { toHant } = createScriptConversion({});
  return {
    kind: (kind) => toHant(CHINESE.kind(kind)),
    reason: (code) => toHant(CHINESE.reason(code)),
    refusal: ({ code, detail }) =>
      `${toHant(CHINESE.refusal({ code, line: 0 }))}${detail ? `（${detail}）` : ''}`,
    refused: toHant(CHINESE.refused),
    and: CHINESE.and,
    infos: (count, lines) => toHant(CHINESE.infos(count, lines)),
    byLink: toHant(CHINESE.byLink),
    byName: toHant(CHINESE.byName),
    summary: (...counts) => toHant(CHINESE.summary(...counts)),
    nothingWritten: toHant(CHINESE.nothingWritten),
  };
}
