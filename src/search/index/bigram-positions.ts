import type { TokenRun } from './positions.ts';

/** Places for stretches of bigrams, each the first where it reads as nothing with those before it; and their extent. */
export function assignBigramPositions(stretches: readonly TokenRun[]): { places: number[]; length: number } {
  const page = bigramsOf(stretches);
  const barred: number[] = [];
  let length = 0;
  const places = page.runs.map((run, turn) => {
    run.forEach((token, offset) => {
      for (const foe of page.before[token] ?? []) bar(barred, page.at[foe], 1 - offset, turn);
      for (const foe of page.behind[token] ?? []) bar(barred, page.at[foe], -1 - offset, turn);
    });
    let place = 0;
    while (barred[place] === turn) place++;
    run.forEach((token, offset) => {
      page.at[token]?.add(place + offset);
    });
    length = Math.max(length, place + run.length);
    return place;
  });
  return { places, length };
}

function bar(barred: number[], at: ReadonlySet<number> | undefined, shift: number, turn: number): void {
  for (const place of at ?? []) if (place + shift >= 0) barred[place + shift] = turn;
}

/** The bigrams of a page as numbers; and for each where it lies, and which must not come to lie before or behind it. */
interface Bigrams {
  runs: number[][];
  at: Set<number>[];
  before: number[][];
  behind: number[][];
}

function bigramsOf(stretches: readonly TokenRun[]): Bigrams {
  const numbers = new Map<string, number>();
  for (const keys of stretches) for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const runs = stretches.map((keys) => keys.map((key) => numbers.get(key) ?? 0));
  const pairs = new Set(
    runs.flatMap((run) => run.slice(1).map((token, index) => pairOf(run[index] ?? 0, token))),
  );
  const chars = [...numbers.keys()].map((key) => [...key]);
  const [begins, ends] = [groupsOf(chars, 0), groupsOf(chars, 1)];
  const before = chars.map(([first], to) =>
    (ends.get(first) ?? []).filter((from) => !pairs.has(pairOf(from, to))),
  );
  const behind = chars.map(([, last], from) =>
    (begins.get(last) ?? []).filter((to) => !pairs.has(pairOf(from, to))),
  );
  return { runs, at: chars.map(() => new Set<number>()), before, behind };
}

function pairOf(left: number, right: number): number {
  return left * 0x8000 + right;
}

/** Bigrams by one of their characters; a single character ends nothing. */
function groupsOf(chars: readonly (readonly string[])[], which: 0 | 1): Map<string | undefined, number[]> {
  const groups = new Map<string | undefined, number[]>();
  chars.forEach((pair, number) => {
    const char = pair[which];
    const group = groups.get(char) ?? [];
    group.push(number);
    if (char !== undefined) groups.set(char, group);
  });
  return groups;
}
