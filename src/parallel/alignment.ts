import { diffArrays } from 'diff';

/**
 * How a paragraph of an original and what a translation has for it stand to each other.
 * `was` is the id the translation follows, `now` the id in the original of today, `blocks` the places (from 0) of
 * the translation's paragraphs. Same ids: in step. Both, but different: the original changed. Only `now`: new in the
 * original. Only `was`: gone from it.
 */
export interface ParagraphPair {
  sourceId?: string;
  currentId?: string;
  translationIndexes: readonly number[];
}

export type PairStatus = 'same' | 'changed' | 'new' | 'gone';

/**
 * Pairs the paragraphs of an original with those of a translation.
 * @param now ids of the original's paragraphs, in order
 * @param follows for each paragraph of the translation the id of the one it was made from; ids are hashes of the
 *   words, so an id that is no longer there tells that the words changed
 */
export function alignParagraphs(now: readonly string[], follows: readonly string[]): ParagraphPair[] {
  const then = [...new Set(follows)];
  const blocksOf = (id: string) => follows.flatMap((other, place) => (other === id ? [place] : []));
  const pairs: ParagraphPair[] = [];
  let [gone, fresh]: [string[], string[]] = [[], []];
  const settle = () => {
    pairs.push(...sideBySide(gone, fresh, blocksOf));
    [gone, fresh] = [[], []];
  };
  for (const { value, added, removed } of diffArrays(then, [...now])) {
    if (added) fresh.push(...value);
    else if (removed) gone.push(...value);
    else {
      settle();
      pairs.push(...value.map((id) => ({ was: id, now: id, blocks: blocksOf(id) })));
    }
  }
  settle();
  return pairs;
}

/** What a pair says of the translation. */
export function pairStatus({ sourceId: was, currentId: now }: ParagraphPair): PairStatus {
  if (sourceId === undefined) return 'new';
  if (currentId === undefined) return 'gone';
  return sourceId === currentId ? 'same' : 'changed';
}

/** Between two paragraphs that stayed, the first that left became the first that came, and so on. */
function sideBySide(
  gone: readonly string[],
  fresh: readonly string[],
  blocksOf: (id: string) => number[],
): ParagraphPair[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, place) => {
    const [was, now] = [gone[place], fresh[place]];
    return {
      ...(was !== undefined && { was }),
      ...(now !== undefined && { now }),
      blocks: was === undefined ? [] : blocksOf(was),
    };
  });
}
