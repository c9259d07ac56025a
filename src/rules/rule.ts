import type { Graph } from '#graph/model/model.ts';
import type { Conversion } from '#i18n/convert.ts';
import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';

/** An archive with what several rules need to read names in either script. */
export interface Checked extends Archive {
  conversion: Conversion;
  /** The graph of the archive, built at the first call unless the caller has one already. */
  graph: () => Graph;
}

/** One thing that must hold across files. Looks at everything, reports everything, throws nothing. */
export type Rule = (archive: Checked) => Finding[];
