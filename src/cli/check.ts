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
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { archiveSince } from './git/archive-since.ts';

const REPORTER_NAMES = Object.keys(reporters).join(', ');

runCommand({
  help: helpText('check', { reporters: REPORTER_NAMES }),
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
    if (!format) throw new Error(commandText('check.reporter', { reporter, names: REPORTER_NAMES }));
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
      const word = commandText('check.fixed', {}, ownLang);
      for (const { file, line, code } of fixed) console.log(`${file}:${line} ${word}${code}`);
      console.log(reportSummary(archive, shown, ownLang));
    }
    process.exitCode = shown.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});

/** Writes the accepted suggestions and prints which they were. */
function acceptAt(places: readonly string[]): void {
  const accepted = acceptSuggestions(contentDir(), findingsOnly().findings, places);
  for (const { file, line, code } of accepted)
    console.log(`${file}:${line} ${commandText('check.accepted')}${code}`);
  if (accepted.length > 0) return;
  console.error(commandText('check.no-hint', { places: places.join(', ') }));
  process.exitCode = 1;
}

function findingsOnly(): FixResult {
  const archive = readArchive(contentDir());
  return { archive, findings: checkArchive(archive), fixed: [] };
}
