import { buildGraph } from '#graph/build/build-graph.ts';
import { compareGraphs } from '#graph/change/graph-change.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';
import { changeReport } from './changes/change-report.ts';
import { nodeName } from './changes/node-name.ts';
import { authorLanguage } from './command/author-language.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { archiveSince } from './git/archive-since.ts';

runCommand({
  help: helpText('changes'),
  options: { since: { type: 'string' }, json: { type: 'boolean' } },
  run({ values: { since, json } }) {
    if (!since) throw new Error(commandText('changes.missing'));
    const [archiveBefore, archiveNow] = [archiveSince(contentDir(), since), readArchive(contentDir())];
    const [before, now] = [buildGraph(archiveBefore), buildGraph(archiveNow)];
    const change = compareGraphs(before, now);
    const findings = introducedBy(checkArchive(archiveNow, now), checkArchive(archiveBefore, before));
    if (json) {
      const worded = findings.map((finding) => ({ ...finding, ...findingWording(finding) }));
      return console.log(JSON.stringify({ since, findings: worded, ...change }, null, 2));
    }
    const lang = authorLanguage(process.argv.slice(2), process.env);
    const nodes = [...before.nodes.values(), ...now.nodes.values()];
    const names = new Map(nodes.map((node) => [node.id, nodeName(node, lang)]));
    console.log(changeReport({ change, findings, names, since, lang }));
  },
});
