import { buildGraph } from '#graph/build/build-graph.ts';
import { compareGraphs } from '#graph/change/graph-change.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';
import { changeReport } from './changes/change-report.ts';
import { nodeName } from './changes/node-name.ts';
import { runCommand } from './command/run-command.ts';
import { archiveSince } from './git/archive-since.ts';

runCommand({
  help: `npm run -s changes -- --since origin/main             what a change does to the archive, in Markdown
npm run -s changes -- --since origin/main --json      the same as JSON`,
  options: { since: { type: 'string' }, json: { type: 'boolean' } },
  run({ values: { since, json } }) {
    if (!since)
      throw new Error('Missing required option: --since (a branch, tag or commit, for example origin/main).');
    const [archiveBefore, archiveNow] = [archiveSince(contentDir(), since), readArchive(contentDir())];
    const [before, now] = [buildGraph(archiveBefore), buildGraph(archiveNow)];
    const change = compareGraphs(before, now);
    const findings = introducedBy(checkArchive(archiveNow, now), checkArchive(archiveBefore, before));
    if (json) {
      const worded = findings.map((finding) => ({ ...finding, ...findingWording(finding) }));
      return console.log(JSON.stringify({ since, findings: worded, ...change }, null, 2));
    }
    const nodes = [...before.nodes.values(), ...now.nodes.values()];
    const names = new Map(nodes.map((node) => [node.id, nodeName(node)]));
    console.log(changeReport({ change, findings, names, since }));
  },
});
