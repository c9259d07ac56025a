import type { TokenRun } from '../text/tokens.ts';

/**
 * Assigns a start position to each run of CJK bigrams, so that runs may overlap but no false adjacency arises: bigrams
 * `AB` and `BC` have consecutive positions only where the page has them in sequence. First fit: each run gets the
 * lowest start without a conflict with the runs before it. See `assignPositions` for why.
 * @returns the start of each run, and the first position after all runs
 */
export function assignBigramPositions(runs: readonly TokenRun[]): { starts: number[]; length: number } {
  const { tokenRuns, positions, notBefore, notAfter } = indexBigrams(runs);
  /** For each start, the last run that may not begin there. */
  const blocked: number[] = [];
  let length = 0;
  const starts = tokenRuns.map((run, runIndex) => {
    run.forEach((token, offset) => {
      for (const conflict of notBefore[token] ?? [])
        block(blocked, positions[conflict], 1 - offset, runIndex);
      for (const conflict of notAfter[token] ?? [])
        block(blocked, positions[conflict], -1 - offset, runIndex);
    });
    let start = 0;
    while (blocked[start] === runIndex) start++;
    run.forEach((token, offset) => {
      positions[token]?.add(start + offset);
    });
    length = Math.max(length, start + run.length);
    return start;
  });
  return { starts, length };
}

/** Blocks the starts that would put a token of the run at `shift` from one of the positions. */
function block(
  blocked: number[],
  positions: ReadonlySet<number> | undefined,
  shift: number,
  run: number,
): void {
  for (const position of positions ?? []) if (position + shift >= 0) blocked[position + shift] = run;
}

/** The distinct bigrams of a page, numbered from 0. */
interface BigramIndex {
  /** The runs as numbers of bigrams. */
  tokenRuns: number[][];
  /** Positions assigned to each bigram; empty at first. */
  positions: Set<number>[];
  /** For each bigram, those that may not directly precede it: they end with its first character, but never do so here. */
  notBefore: number[][];
  /** For each bigram, those that may not directly follow it. */
  notAfter: number[][];
}

function indexBigrams(runs: readonly TokenRun[]): BigramIndex {
  const numbers = new Map<string, number>();
  for (const run of runs) for (const key of run) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const tokenRuns = runs.map((run) => run.map((key) => numbers.get(key) ?? 0));
  const adjacent = new Set(
    tokenRuns.flatMap((run) => run.slice(1).map((token, index) => pairKey(run[index] ?? 0, token))),
  );
  const chars = [...numbers.keys()].map((key) => [...key]);
  const [byFirst, bySecond] = [groupByChar(chars, 0), groupByChar(chars, 1)];
  const notBefore = chars.map(([first], right) =>
    (bySecond.get(first) ?? []).filter((left) => !adjacent.has(pairKey(left, right))),
  );
  const notAfter = chars.map(([, second], left) =>
    (byFirst.get(second) ?? []).filter((right) => !adjacent.has(pairKey(left, right))),
  );
  return { tokenRuns, positions: chars.map(() => new Set<number>()), notBefore, notAfter };
}

/** One number for a pair of bigrams; a page has fewer than 2¹⁵ distinct ones. */
function pairKey(left: number, right: number): number {
  return left * 0x8000 + right;
}

/** Numbers of the bigrams by their first or second character; a single-character token has no second. */
function groupByChar(
  bigrams: readonly (readonly string[])[],
  which: 0 | 1,
): Map<string | undefined, number[]> {
  const groups = new Map<string | undefined, number[]>();
  bigrams.forEach((chars, number) => {
    const char = chars[which];
    if (char === undefined) return;
    const group = groups.get(char) ?? [];
    group.push(number);
    groups.set(char, group);
  });
  return groups;
}
