import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { createScriptConversion, type ScriptConversion } from '#i18n/script-conversion.ts';
import type { Archive } from '#reader/archive.ts';
import { hanNamesOfPeople } from '#reader/people-names.ts';
import type { CheckedArchive } from './rule.ts';

/** What a caller may have made from the archive already; the rest is made here, the graph at its first use. */
interface KnownResults {
  graph?: Graph | undefined;
  conversion?: ScriptConversion;
  /** The file to which checks of single entries are limited; all files without it. */
  only?: string | undefined;
}

/**
 * An archive with what rules look up.
 * @param today the day after which a date is in the future, as an ISO date
 */
export function checkedArchive(archive: Archive, today: string, known: KnownResults = {}): CheckedArchive {
  const originals = archive.entries.filter((entry) => entry.role === 'original');
  const events = archive.entries.filter((entry) => entry.kind === 'event' && entry.role === 'entity');
  let built = known.graph;
  return {
    ...archive,
    inspected: known.only ? archive.entries.filter(({ file }) => file === known.only) : archive.entries,
    today,
    conversion:
      known.conversion ?? createScriptConversion(archive.terms.phrases, hanNamesOfPeople(archive.entries)),
    originals: new Map(originals.map((entry) => [entry.id, entry])),
    events: new Map(events.map((entry) => [entry.id, entry])),
    graph: () => {
      built ??= buildGraph(archive);
      return built;
    },
  };
}
