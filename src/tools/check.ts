import { contentDir, readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { report, summary } from '#rules/report.ts';

const archive = readArchive(contentDir());
const findings = findingsOf(archive);
if (findings.length > 0) console.error(report(findings));
console.log(summary(archive, findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
