import { parseArgs } from 'node:util';
import { buildGraph } from '#graph/build/build-graph.ts';
import { compareGraphs } from '#graph/change/graph-change.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';
import { runCommand } from './run-command.ts';
import { changeReport, nameOf } from './change-report.ts';
import { archiveSince } from './history.ts';

const HELP = `npm run -s changes -- --since origin/main             what a change does to the archive, in Markdown
npm run -s changes -- --since origin/main --json      the same for a program`;

runCommand(HELP, () => {
  const { since, json, help } = parseArgs({
    options: { since: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  }).values;
  if (help) return console.log(HELP);
  if (!since) throw new Error('Since when? Give a branch, a tag or a commit.');
  const [then, now] = [archiveSince(contentDir(), since), readArchive(contentDir())];
  const [before, after] = [buildGraph(then), buildGraph(now)];
  const change = compareGraphs(before, after);
  const findings = introducedBy(checkArchive(now), checkArchive(then));
  if (json) {
    const worded = findings.map((finding) => ({ ...finding, ...findingWording(finding) }));
    return console.log(JSON.stringify({ since, findings: worded, ...change }, null, 2));
  }
  const nodes = [...before.nodes.values(), ...after.nodes.values()];
  console.log(changeReport(change, findings, new Map(nodes.map((node) => [node.id, nameOf(node)])), since));
});
