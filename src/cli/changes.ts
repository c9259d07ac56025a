import { parseArgs } from 'node:util';
import { buildGraph } from '#graph/build/build.ts';
import { changeBetween } from '#graph/change/change.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { broughtBy } from '#rules/new-findings.ts';
import { wordsFor } from '#rules/wording.ts';
import { told } from '#testing/run-command.ts';
import { changeReport, nameOf } from './change-report.ts';
import { archiveSince } from './history.ts';

const HELP = `npm run -s changes -- --since origin/main             what a change does to the archive, in Markdown
npm run -s changes -- --since origin/main --json      the same for a program`;

told(HELP, () => {
  const { since, json, help } = parseArgs({
    options: { since: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  }).values;
  if (help) return console.log(HELP);
  if (!since) throw new Error('Since when? Give a branch, a tag or a commit.');
  const [then, now] = [archiveSince(contentDir(), since), readArchive(contentDir())];
  const [before, after] = [buildGraph(then), buildGraph(now)];
  const change = changeBetween(before, after);
  const findings = broughtBy(findingsOf(now), findingsOf(then));
  if (json) {
    const worded = findings.map((finding) => ({ ...finding, ...wordsFor(finding) }));
    return console.log(JSON.stringify({ since, findings: worded, ...change }, null, 2));
  }
  const nodes = [...before.nodes.values(), ...after.nodes.values()];
  console.log(changeReport(change, findings, new Map(nodes.map((node) => [node.id, nameOf(node)])), since));
});
