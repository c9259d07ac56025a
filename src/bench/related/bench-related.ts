import { parseArgs } from 'node:util';
import { buildGraph } from '#graph/build/build-graph.ts';
import { BOOSTS, RELATED_WEIGHTS } from '#graph/related/weights.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { ablationRows, COMENTIONED_KINDS } from './ablation.ts';
import { checkDeterminism } from './determinism.ts';
import { fidelityTrials } from './explanation-fidelity.ts';
import { hubRows } from './hub-rows.ts';
import { judgedAgreement } from './judged-pairs.ts';
import { comentionedNodes, comentionedRecall, handPickedAgreement, listSpread } from './list-measures.ts';
import { baselineLists, COMPARED_KINDS, formulaLists, type RelatedLists } from './related-lists.ts';
import {
  type ListFigures,
  type RelatedReport,
  relatedReportLines,
  summarizeTrials,
} from './related-report.ts';

/**
 * `npm run bench:related [-- --json]`: measures the lists of related nodes, and exits with 1 when fewer than 95% of
 * the reasons are faithful, the lists depend on the order of files, a row rests on hubs alone, or an unrelated pair is
 * shown.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const MIN_FIDELITY = 0.95;

const archive = readArchive(contentDir());
const graph = buildGraph(archive);
const comentioned = comentionedNodes(graph);
const withoutHandPicked = { ...RELATED_WEIGHTS, boosts: { ...BOOSTS, 'see-also': 0 } };
const report: RelatedReport = {
  lists: Object.entries({
    formula: formulaLists(graph),
    'formula, hand-picked not boosted': formulaLists(graph, withoutHandPicked),
    ...baselineLists(graph),
  }).map(([name, lists]) => listFigures(name, lists)),
  fidelity: summarizeTrials(fidelityTrials(graph)),
  determinism: checkDeterminism(archive, 5),
  ablation: ablationRows(graph, withoutHandPicked),
  hubs: hubRows(graph),
  judged: judgedAgreement(formulaLists(graph)),
};
console.log(values.json ? JSON.stringify(report, null, 2) : relatedReportLines(report).join('\n'));
const hubOnly = Object.values(report.hubs).reduce((sum, row) => sum + row.hubOnly, 0);
const isGood =
  report.fidelity.scoreFell >= MIN_FIDELITY &&
  report.determinism.same &&
  hubOnly === 0 &&
  report.judged.wrong.length === 0;
process.exitCode = isGood ? 0 : 1;

function listFigures(name: string, lists: RelatedLists): ListFigures {
  const spread = COMPARED_KINDS.map((kind) => [kind, listSpread(lists, kind)]);
  const recall = COMENTIONED_KINDS.map((kind) => [kind, comentionedRecall(comentioned, lists, kind)]);
  return {
    name,
    spread: Object.fromEntries(spread),
    agreement: handPickedAgreement(graph, lists),
    comentioned: Object.fromEntries(recall),
  };
}
