import type { Block } from './blocks.ts';

/** A block of the original and its translation; one of them may be missing. */
export interface Pair {
  original: Block | undefined;
  translation: Block | undefined;
}

/**
 * Aligns the blocks of an original with those of its translation, by the least sum of costs (Needleman and Wunsch,
 * 1970): blocks of one kind belong together; a block without words of the translation's language may stand alone.
 */
export function align(original: readonly Block[], translation: readonly Block[]): Pair[] {
  const costs = table(original, translation);
  const pairs: Pair[] = [];
  let [i, j] = [original.length, translation.length];
  while (i > 0 || j > 0) {
    const step = stepAt(costs, original, translation, i, j);
    const pair = {
      original: step === 'skip-translation' ? undefined : original[--i],
      translation: step === 'skip-original' ? undefined : translation[--j],
    };
    pairs.push(pair);
  }
  return pairs.reverse();
}

/** True for a block that says the same in every language: code, a picture, a tag, names. */
export function isNeutral({ words }: Block): boolean {
  const han = words.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return han === 0 || (han * 2 < latin && !/[：，。；]|译者|譯者/.test(words.text));
}

type Step = 'both' | 'skip-original' | 'skip-translation';

function table(original: readonly Block[], translation: readonly Block[]): number[][] {
  const costs = [[0]];
  for (let i = 0; i <= original.length; i++)
    for (let j = 0; j <= translation.length; j++) {
      if (i === 0 && j === 0) continue;
      const options = stepsTo(original, translation, i, j).map(
        ([step, cost]) => cost + before(costs, step, i, j),
      );
      costs[i] = [...(costs[i] ?? []), Math.min(...options)];
    }
  return costs;
}

function stepAt(
  costs: number[][],
  original: readonly Block[],
  translation: readonly Block[],
  i: number,
  j: number,
): Step {
  const steps = stepsTo(original, translation, i, j);
  const best = steps.find(([step, cost]) => cost + before(costs, step, i, j) === costs[i]?.[j]);
  return best?.[0] ?? steps[0]?.[0] ?? 'both';
}

function stepsTo(
  original: readonly Block[],
  translation: readonly Block[],
  i: number,
  j: number,
): [Step, number][] {
  const [a, b] = [original[i - 1], translation[j - 1]];
  return [
    ...(b ? [['skip-translation', isNeutral(b) ? 0.4 : 1] as [Step, number]] : []),
    ...(a ? [['skip-original', 1] as [Step, number]] : []),
    ...(a && b ? [['both', apart(a, b)] as [Step, number]] : []),
  ];
}

function before(costs: number[][], step: Step, i: number, j: number): number {
  return (
    costs[step === 'skip-translation' ? i : i - 1]?.[step === 'skip-original' ? j : j - 1] ??
    Number.POSITIVE_INFINITY
  );
}

function apart(a: Block, b: Block): number {
  if (a.kind === b.kind) return a.level === b.level ? 0 : 0.5;
  return [a.kind, b.kind].some((kind) => kind === 'tag' || kind === 'code' || kind === 'heading') ? 3 : 1.2;
}
