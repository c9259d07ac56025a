import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { compareStrings } from '#text/compare.ts';
import type { CheckedArchive } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * Everything that is wrong with an archive, sorted by file and position.
 * @param graph the graph of the archive, where the caller has built it already
 */
export function checkArchive(archive: Archive, graph?: Graph): Finding[] {
  const checked = withLookups(archive, graph);
  const findings = [...archive.findings, ...RULES.flatMap((rule) => rule.check(checked))];
  return findings.sort((a, b) => compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function withLookups(archive: Archive, graph: Graph | undefined): CheckedArchive {
  const originals = archive.entries.filter((entry) => entry.role === 'original');
  const events = archive.entries.filter((entry) => entry.kind === 'event' && entry.role === 'entity');
  let built = graph;
  return {
    ...archive,
    conversion: createScriptConversion(archive.terms.phrases),
    originals: new Map(originals.map((entry) => [entry.id, entry])),
    events: new Map(events.map((entry) => [entry.id, entry])),
    graph: () => {
      built ??= buildGraph(archive);
      return built;
    },
  };
}
