import type { Finding } from '#reader/finding.ts';

/** What a finding says to its author: what is wrong, why it matters, what to do now. */
export interface Wording {
  what: string;
  why: string;
  fix: string;
}

/** The words for each code, made from what the finding knows. */
export type Wordings = Readonly<Record<string, (args: Finding['args']) => Wording>>;

/** The nearest known word as a question, where there is one. */
export function meant({ suggestion }: Finding['args'], otherwise: string): string {
  return suggestion ? `Did you mean ${suggestion}?` : otherwise;
}
