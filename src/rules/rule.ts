import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';

/** One thing that must hold across files. Looks at everything, reports everything, throws nothing. */
export type Rule = (archive: Archive) => Finding[];
