import type { Archive } from '#reader/archive.ts';
import { isPrimary } from '#reader/entry.ts';
import type { Finding, Severity } from '#reader/finding.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import type { Lang } from '#schemas/text.ts';
import { findingWording } from '../wording/finding-wording.ts';
import type { MessageLanguage } from '../wording/message-language.ts';

/** Number of hints shown without `--hints`. */
const MAX_HINTS = 12;

/** Findings for a terminal: errors and warnings as paragraphs, then hints as lines. */
export function terminalReport(
  findings: readonly Finding[],
  maxHints = MAX_HINTS,
  lang: MessageLanguage = () => 'en',
): string {
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const others = findings.filter(({ severity }) => severity !== 'hint');
  const hidden = hints.length - maxHints;
  return [
    ...others.map((finding) => paragraph(finding, lang)),
    ...(hints.length > 0
      ? [
          hints
            .slice(0, maxHints)
            .map((finding) => hintLine(finding, lang))
            .join(''),
        ]
      : []),
    ...(hidden > 0 ? [moreHints(hidden, lang(hints[0]?.file ?? ''))] : []),
  ].join('\n');
}

/** One line with the number of entries by kind and of findings by severity. */
export function reportSummary(
  { entries }: Pick<Archive, 'entries'>,
  findings: readonly Pick<Finding, 'severity'>[],
  lang: Lang = 'en',
): string {
  const words = SUMMARY_WORDS[lang];
  const kinds = KINDS.map((kind) => {
    const count = entries.filter((entry) => entry.kind === kind && isPrimary(entry)).length;
    return `${words?.[kind] ?? kind} ${count}`;
  });
  const severities = (['error', 'warning', 'hint'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${words?.[severity] ?? `${severity}s`} ${count}`;
  });
  return `${kinds.join(' · ')} — ${severities.join(words ? '，' : ', ')}`;
}

/** English uses the names of kinds and severities themselves. */
const SUMMARY_WORDS: Readonly<Record<Lang, Readonly<Record<Kind | Severity, string>> | undefined>> = {
  en: undefined,
  'zh-Hans': {
    post: '文章',
    event: '活动',
    person: '人物',
    project: '项目',
    organization: '组织',
    series: '系列',
    error: '错误',
    warning: '警告',
    hint: '提示',
  },
  'zh-Hant': {
    post: '文章',
    event: '活動',
    person: '人物',
    project: '項目',
    organization: '組織',
    series: '系列',
    error: '錯誤',
    warning: '警告',
    hint: '提示',
  },
};

function moreHints(count: number, lang: Lang): string {
  if (lang === 'en') return `${count} more hints: npm run check -- --hints\n`;
  return lang === 'zh-Hans'
    ? `另有 ${count} 条提示：npm run check -- --hints\n`
    : `另有 ${count} 條提示：npm run check -- --hints\n`;
}

function paragraph(finding: Finding, lang: MessageLanguage): string {
  const { file, line, column, severity, code } = finding;
  const { what, why, fix } = findingWording(finding, lang(finding.file));
  return `${file}:${line}:${column} ${severity} ${code}\n  ${what}\n  ${why}\n  ${fix}\n`;
}

function hintLine(finding: Finding, lang: MessageLanguage): string {
  const { what, fix } = findingWording(finding, lang(finding.file));
  return `${finding.file}:${finding.line}:${finding.column} hint ${finding.code}: ${what} ${fix}\n`;
}
