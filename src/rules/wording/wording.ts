import type { FindingCode } from '#reader/finding.ts';
import type { FindingArguments } from '#reader/finding-arguments.ts';

/** The message of a finding: what is wrong, why it matters, and what to type. Each is a sentence. */
export interface Wording {
  what: string;
  why: string;
  fix: string;
}

/** The message of each code, made from the arguments of the finding. */
export type Wordings = { readonly [Code in FindingCode]: (args: FindingArguments[Code]) => Wording };

/** A suggestion as a question, or another fix where there is none. */
export function didYouMean({ suggestion }: { suggestion?: string }, fallback: string): string {
  return suggestion ? `Did you mean ${suggestion}?` : fallback;
}
