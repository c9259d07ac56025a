import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Archive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import type { Finding } from '#reader/finding.ts';
import { hanNamesOfPeople } from '#reader/people-names.ts';
import { compareStrings } from '#text/compare.ts';

import { rootCauses } from './root-causes.ts';
import type { CheckedArchive } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * Everything that is wrong with an archive, sorted by file and position.
 * @param graph the graph of the archive, where the caller has built it already
 * @param today the day after which a date is in the future
 */
export function checkArchive(archive: Archive, graph?: Graph, today = buildDay()): Finding[] {
  const checked = { ...withLookups(archive, graph), today };
  const findings = [...archive.findings, ...RULES.flatMap((rule) => rule.check(checked))];
  return rootCauses(findings).sort(
    (a, b) => compareFiles(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** The registers first, because others cite them; then by path. An original is before its translations, whose findings may follow from its own. */
function compareFiles(a: string, b: string): number {
  const original = (file: string) => file.replace(/\.[A-Za-z-]+(?=\.mdx?$)/, '');
  const isInFolder = (file: string) => Number(file.includes('/'));
  return (
    isInFolder(a) - isInFolder(b) ||
    compareStrings(original(a), original(b)) ||
    a.length - b.length ||
    compareStrings(a, b)
  );
}

function withLookups(archive: Archive, graph: Graph | undefined): Omit<CheckedArchive, 'today'> {
  const originals = archive.entries.filter((entry) => entry.role === 'original');
  const events = archive.entries.filter((entry) => entry.kind === 'event' && entry.role === 'entity');
  let built = graph;
  return {
    ...archive,
    conversion: createScriptConversion(archive.terms.phrases, hanNamesOfPeople(archive.entries)),
    originals: new Map(originals.map((entry) => [entry.id, entry])),
    events: new Map(events.map((entry) => [entry.id, entry])),
    graph: () => {
      built ??= buildGraph(archive);
      return built;
    },
  };
}
