import { relative } from 'node:path';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { acceptSuggestions, type FixResult, fixArchive } from '#rules/fixes/apply-fixes.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { reporters } from '#rules/report/reporters.ts';
import { ruleList } from '#rules/report/rule-list.ts';
import { reportSummary } from '#rules/report/terminal-report.ts';
import { RULES } from '#rules/rules.ts';
import { messageLanguage } from '#rules/wording/message-language.ts';
import { runCommand } from './command/run-command.ts';
import { archiveSince } from './git/archive-since.ts';

const REPORTER_NAMES = Object.keys(reporters).join(', ');

runCommand({
  help: `npm run check                       every error, warning and hint, with its position and how to fix it
npm run check -- --fix              also writes the fixes that need no decision: field order, spacing, mentions, renamed ids
npm run check -- --since main       only the findings that the change since main has introduced
npm run check -- --accept PLACE     writes what the hints at events/x.yaml or events/x.yaml:12 suggest; may be given again
npm run check -- --hints            all hints, not only the first twelve
npm run check -- --lang zh-Hans     messages in Chinese (zh-Hans, zh-Hant) or English (en); otherwise that of LANG, or of the file
npm run check -- --rules            the list of rules
npm run check -- --reporter NAME    ${REPORTER_NAMES}`,
  options: {
    reporter: { type: 'string', default: 'terminal' },
    since: { type: 'string' },
    lang: { type: 'string' },
    fix: { type: 'boolean' },
    accept: { type: 'string', multiple: true },
    hints: { type: 'boolean' },
    rules: { type: 'boolean' },
  },
  run({ values: { reporter, since, lang, fix, accept, hints, rules } }) {
    if (rules) return console.log(ruleList(RULES));
    const format = reporters[reporter as keyof typeof reporters];
    if (!format)
      throw new Error(`There is no reporter ${reporter}. --reporter must be one of ${REPORTER_NAMES}.`);
    if (accept) return acceptAt(accept);
    const { archive, findings, fixed } = fix ? fixArchive(contentDir()) : findingsOnly();
    const shown = since ? introducedBy(findings, checkArchive(archiveSince(contentDir(), since))) : findings;
    const text = format(
      shown,
      relative(process.cwd(), contentDir()),
      hints ? shown.length : undefined,
      reportLanguage(contentDir(), lang),
    );
    if (text !== '') console.log(text);
    if (reporter === 'terminal') {
      const ownLang = messageLanguage(lang, process.env) ?? 'en';
      const word = { en: 'fixed: ', 'zh-Hans': '已改正：', 'zh-Hant': '已改正：' }[ownLang];
      for (const { file, line, code } of fixed) console.log(`${file}:${line} ${word}${code}`);
      console.log(reportSummary(archive, shown, ownLang));
    }
    process.exitCode = shown.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});

/** Writes the accepted suggestions and prints which they were. */
function acceptAt(places: readonly string[]): void {
  const accepted = acceptSuggestions(contentDir(), findingsOnly().findings, places);
  for (const { file, line, code } of accepted) console.log(`${file}:${line} accepted: ${code}`);
  if (accepted.length > 0) return;
  console.error(
    `No hint at ${places.join(', ')} has a suggestion. List hints with npm run check -- --hints.`,
  );
  process.exitCode = 1;
}

function findingsOnly(): FixResult {
  const archive = readArchive(contentDir());
  return { archive, findings: checkArchive(archive), fixed: [] };
}
