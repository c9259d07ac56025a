import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { mend } from '#rules/apply-fixes.ts';
import { broughtBy } from '#rules/new-findings.ts';
import { summary } from '#rules/report.ts';
import { reporters } from '#rules/reporters.ts';
import { told } from '#testing/run-command.ts';
import { archiveSince } from './history.ts';

const HELP = `npm run check                       everything that is wrong, where, and what to do
npm run check -- --fix              writes what needs no judgement: order, spacing, marks, renamed ids
npm run check -- --since main       only what the change since main has brought
npm run check -- --hints            all hints, not the first twelve
npm run check -- --reporter NAME    ${Object.keys(reporters).join(', ')}`;

told(HELP, () => {
  const { values } = parseArgs({
    options: {
      reporter: { type: 'string', default: 'terminal' },
      since: { type: 'string' },
      fix: { type: 'boolean' },
      hints: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(HELP);
  const write = reporters[values.reporter as keyof typeof reporters];
  if (!write) throw new Error(`There is no reporter ${values.reporter}.`);
  const { archive, findings, done } = values.fix ? mend(contentDir()) : look();
  const shown = values.since
    ? broughtBy(findings, findingsOf(archiveSince(contentDir(), values.since)))
    : findings;
  const text = write(shown, relative(process.cwd(), contentDir()), values.hints ? shown.length : undefined);
  if (text !== '') console.log(text);
  if (values.reporter === 'terminal') {
    for (const { file, line, code } of done) console.log(`${file}:${line} mended: ${code}`);
    console.log(summary(archive, shown));
  }
  process.exitCode = shown.some(({ severity }) => severity === 'error') ? 1 : 0;
});

function look() {
  const archive = readArchive(contentDir());
  return { archive, findings: findingsOf(archive), done: [] };
}
