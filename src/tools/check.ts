import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { summary } from '#rules/report.ts';
import { reporters } from '#rules/reporters.ts';

const { reporter } = parseArgs({ options: { reporter: { type: 'string', default: 'terminal' } } }).values;
const write = reporters[reporter as keyof typeof reporters];
if (write) check(write);
else {
  console.error(`There is no reporter ${reporter}; choose one of ${Object.keys(reporters).join(', ')}.`);
  process.exitCode = 1;
}

function check(writeFindings: (typeof reporters)[keyof typeof reporters]): void {
  const archive = readArchive(contentDir());
  const findings = findingsOf(archive);
  const text = writeFindings(findings, relative(process.cwd(), contentDir()));
  if (text !== '') console.log(text);
  if (reporter === 'terminal') console.log(summary(archive, findings));
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
