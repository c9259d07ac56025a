import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { type FixResult, fixArchive } from '#rules/fixes/apply-fixes.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { reporters } from '#rules/report/reporters.ts';
import { ruleList } from '#rules/report/rule-list.ts';
import { reportSummary } from '#rules/report/terminal-report.ts';
import { RULES } from '#rules/rules.ts';
import { archiveSince } from './history.ts';
import { runCommand } from './run-command.ts';

const HELP = `npm run check                       everything that is wrong, where, and what to do
npm run check -- --fix              writes every fix that is certain: order, spacing, mentions, former names, renamed ids
npm run check -- --since main       only findings that are new since main
npm run check -- --hints            all hints, not only the first twelve
npm run check -- --rules            the rules, with what each verifies
npm run check -- --reporter NAME    ${Object.keys(reporters).join(', ')}`;

runCommand(HELP, () => {
  const { values } = parseArgs({
    options: {
      reporter: { type: 'string', default: 'terminal' },
      since: { type: 'string' },
      fix: { type: 'boolean' },
      hints: { type: 'boolean' },
      rules: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(HELP);
  if (values.rules) return console.log(ruleList(RULES));
  const write = reporters[values.reporter as keyof typeof reporters];
  if (!write) throw new Error(`There is no reporter ${values.reporter}.`);
  const { archive, findings, fixed } = values.fix ? fixArchive(contentDir()) : check();
  const shown = values.since
    ? introducedBy(findings, checkArchive(archiveSince(contentDir(), values.since)))
    : findings;
  const text = write(shown, relative(process.cwd(), contentDir()), values.hints ? shown.length : undefined);
  if (text !== '') console.log(text);
  if (values.reporter === 'terminal') {
    for (const { file, line, code } of fixed) console.log(`${file}:${line} fixed: ${code}`);
    console.log(reportSummary(archive, shown));
  }
  process.exitCode = shown.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** The same result as from fixing, without writing. */
function check(): FixResult {
  const archive = readArchive(contentDir());
  return { archive, findings: checkArchive(archive), fixed: [] };
}
