import { isCjk } from '#text/char-folding.ts';
import type { TokenRun } from '../text/tokens.ts';
import { assignBigramPositions } from './bigram-positions.ts';

/**
 * Assigns positions to the tokens of a page.
 *
 * The problem: Pagefind finds a phrase where the positions of its words are consecutive, and these numbers are most
 * of the bytes of an index: CBOR needs one byte below 24, two below 256, three above (RFC 8949, 3). So positions should
 * be small, under two conditions: tokens that are adjacent in the page get consecutive positions, and tokens that are
 * not adjacent do not, if a query could ask for them in sequence (a false adjacency).
 *
 * A query asks for bigrams in sequence only if they share a character (`贡献 献者`). So runs of CJK bigrams may overlap:
 * `群组` and `组织` of two runs must not be consecutive, `群组` and `会议` may (`assignBigramPositions`).
 *
 * Runs of words follow the last bigram. A run that occurs several times gets its positions once. The CJK token before
 * or after it also gets a position next to it, so that a phrase across scripts, as `toPhrases` makes it, is found.
 * @param emit receives each token, the index of its run and a position; a token may be emitted several times
 */
export function assignPositions(
  runs: readonly TokenRun[],
  emit: (key: string, run: number, position: number) => void,
): void {
  const parts = runs.flatMap((run, index) => scriptParts(run).map((part) => ({ ...part, run: index })));
  const cjkParts = parts.filter(({ cjk }) => cjk);
  const wordParts = parts.filter(({ cjk }) => !cjk);
  const emitAll = (keys: readonly string[], run: number, start: number) => {
    keys.forEach((key, offset) => {
      emit(key, run, start + offset);
    });
  };
  const { starts, length } = assignBigramPositions(cjkParts.map(({ keys }) => keys));
  cjkParts.forEach(({ keys, run }, index) => {
    emitAll(keys, run, starts[index] ?? 0);
  });
  const wordStarts = assignWordPositions(wordParts, length + 1);
  for (const { keys, run, before, after } of wordParts) {
    const start = wordStarts.get(keys.join(' ')) ?? 0;
    if (before !== undefined) emit(before, run, start - 1);
    emitAll(keys, run, start);
    if (after !== undefined) emit(after, run, start + keys.length);
  }
}

/**
 * The phrases that together find a run of tokens in a page: its CJK parts, and its words each with the token before and
 * after. A single CJK token between words is part of the phrases of those words already.
 */
export function toPhrases(run: TokenRun): TokenRun[] {
  return scriptParts(run).flatMap(({ cjk, keys, before, after }) => {
    if (!cjk) return [[before, ...keys, after].filter((key) => key !== undefined)];
    return keys.length > 1 || keys.length === run.length ? [keys] : [];
  });
}

/** A part of a run in one script: CJK tokens, or words; with the token next to it on either side. */
interface ScriptPart {
  cjk: boolean;
  keys: string[];
  before: string | undefined;
  after: string | undefined;
}

function scriptParts(run: TokenRun): ScriptPart[] {
  const parts: ScriptPart[] = [];
  for (const key of run) {
    const [last, cjk] = [parts.at(-1), isCjk(key)];
    if (last?.cjk === cjk) last.keys.push(key);
    else parts.push({ cjk, keys: [key], before: last?.keys.at(-1), after: undefined });
    if (last && last.cjk !== cjk) last.after = key;
  }
  return parts;
}

/**
 * The start position of each distinct run of words, by its keys joined with spaces. Runs do not overlap, and one position
 * between them stays free; single words that never have a CJK neighbour share the first position, because no phrase of
 * several words contains them.
 */
function assignWordPositions(parts: readonly ScriptPart[], first: number): Map<string, number> {
  const starts = new Map<string, number>();
  let next = first + 2;
  for (const [name, { length, before, after }] of neighboursByWords(parts)) {
    const shared = length === 1 && !before && !after;
    starts.set(name, shared ? first : next + Number(before));
    if (!shared) next += Number(before) + length + Number(after) + 1;
  }
  return starts;
}

/** For each distinct run of words, its length, and whether it has a CJK token before or after it anywhere in the page. */
function neighboursByWords(parts: readonly ScriptPart[]) {
  const found = new Map<string, { length: number; before: boolean; after: boolean }>();
  for (const { keys, before, after } of parts) {
    const name = keys.join(' ');
    const known = found.get(name) ?? { length: keys.length, before: false, after: false };
    known.before ||= before !== undefined;
    known.after ||= after !== undefined;
    found.set(name, known);
  }
  return found;
}
