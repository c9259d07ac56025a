import { isCjk } from '../text/char-folding.ts';
import { assignBigramPositions } from './bigram-positions.ts';

/** Tokens that follow one another, as keys. */
export type TokenRun = readonly string[];

/**
 * Gives the tokens of a page their places.
 *
 * Pagefind keeps the place of each token to tell what stands side by side, and these numbers are most of an index. All
 * that is ever asked is whether one token follows another, so stretches may lie over one another as in lanes, as long as
 * nowhere two tokens of different ones come to read as what the page does not hold: `群组` in one beside `组织` in the
 * next. Small numbers, and many alike, cost half as much.
 *
 * Stretches of CJK characters lie so. Behind them comes each stretch of words, once; the token before and the token
 * behind it have a place beside it as well as their own, so that `phrasesOf` can ask for both.
 * @param put takes a token, the number of its run and a place
 */
export function assignPositions(runs: readonly TokenRun[], put: (key: string, run: number, place: number) => void): void {
  const stretches = runs.flatMap((run, at) => stretchesOf(run).map((stretch) => ({ ...stretch, at })));
  const [cjk, words] = [
    stretches.filter((stretch) => stretch.cjk),
    stretches.filter((stretch) => !stretch.cjk),
  ];
  const { places, length } = assignBigramPositions(cjk.map(({ keys }) => keys));
  cjk.forEach(({ keys, at }, index) => {
    keys.forEach((key, offset) => {
      put(key, at, (places[index] ?? 0) + offset);
    });
  });
  const spots = spotsFor(words, length + 1);
  for (const { keys, at, before, behind } of words) {
    const spot = spots.get(keys.join(' ')) ?? 0;
    if (before !== undefined) put(before, at, spot - 1);
    keys.forEach((key, offset) => {
      put(key, at, spot + offset);
    });
    if (behind !== undefined) put(behind, at, spot + keys.length);
  }
}

/** The phrases to ask for so that a run of tokens stands in a page: stretches, and words with their neighbours. */
export function toPhrases(run: TokenRun): TokenRun[] {
  return stretchesOf(run).flatMap(({ cjk, keys, before, behind }) => {
    if (!cjk) return [[before, ...keys, behind].filter((key) => key !== undefined)];
    return keys.length > 1 || keys.length === run.length ? [keys] : [];
  });
}

interface Stretch {
  cjk: boolean;
  keys: string[];
  before: string | undefined;
  behind: string | undefined;
}

function stretchesOf(run: TokenRun): Stretch[] {
  const stretches: Stretch[] = [];
  for (const key of run) {
    const [last, cjk] = [stretches.at(-1), isCjk(key)];
    if (last?.cjk === cjk) last.keys.push(key);
    else stretches.push({ cjk, keys: [key], before: last?.keys.at(-1), behind: undefined });
    if (last && last.cjk !== cjk) last.behind = key;
  }
  return stretches;
}

/** A spot for each stretch of words, with room beside it for neighbours; single words without any share one. */
function spotsFor(words: readonly Stretch[], start: number): Map<string, number> {
  const rooms = new Map<string, { length: number; before: boolean; behind: boolean }>();
  for (const { keys, before, behind } of words) {
    const name = keys.join(' ');
    const room = rooms.get(name) ?? { length: keys.length, before: false, behind: false };
    room.before ||= before !== undefined;
    room.behind ||= behind !== undefined;
    rooms.set(name, room);
  }
  let next = start + 2;
  const spots = new Map<string, number>();
  for (const [name, { length, before, behind }] of rooms) {
    const alone = length === 1 && !before && !behind;
    spots.set(name, alone ? start : next + Number(before));
    if (!alone) next += Number(before) + length + Number(behind) + 1;
  }
  return spots;
}
