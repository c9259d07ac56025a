import type { Graph } from '#graph/model/model.ts';
import type { Archive } from '#reader/archive.ts';
import type { CheckName } from '#schemas/verification.ts';
import type { BuiltSite } from './built-site.ts';

/** What a check examines. */
export interface Subject {
  site: BuiltSite;
  archive: Archive;
  graph: Graph;
}

/** What a check found. */
export interface CheckOutcome {
  /** How many things were examined. */
  checked: number;
  /** What is wrong, each with its place; a fault that was found twice is here twice. */
  faults: string[];
}

/** One check of `npm run verify`. */
export interface VerifyCheck {
  name: CheckName;
  run(subject: Subject): CheckOutcome | Promise<CheckOutcome>;
}
