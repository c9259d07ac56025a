import type { Graph } from '#graph/model/model.ts';
import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { Archive } from '#reader/archive.ts';
import type { EntityEntry, Entry, OriginalEntry } from '#reader/entry.ts';
import type { Finding } from '#reader/finding.ts';

/** An archive with what several rules look up. */
export interface CheckedArchive extends Archive {
  /** Between the Chinese scripts, with the words of `terms.yml`. */
  conversion: ScriptConversion;
  /** Posts in their original language, by id. */
  originals: ReadonlyMap<string, OriginalEntry>;
  /** Events without their programmes, by id. */
  events: ReadonlyMap<string, EntityEntry<'event'>>;
  /** Entries whose own fields and texts are checked; all, or a single new one. */
  inspected: readonly Entry[];
  /** The day of the check, as an ISO date. */
  today: string;
  /** The graph of the archive; built at the first call, unless the caller of the check has it. */
  graph: () => Graph;
}

/** One invariant of the content. */
export interface Rule {
  /** The invariant in kebab case, which is also the name of its file. */
  name: string;
  /** One sentence for authors: what must be true. */
  description: string;
  /** Returns every violation in the archive; throws nothing. */
  check(archive: CheckedArchive): Finding[];
}
