import type { ParagraphPair } from './alignment.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** What stands side by side: pieces of either text, and the pairs of paragraphs in them. */
export interface ParallelRow {
  original: readonly HtmlBlock[];
  translation: readonly HtmlBlock[];
  pairs: readonly ParagraphPair[];
}

/**
 * Sets two texts side by side. Pieces are joined by the paragraphs they hold; what holds none (headings, rules,
 * pictures) by its tag and order, when both texts have as many. A row is the smallest run of pieces on either side
 * that is joined to nothing outside it.
 */
export function parallelRows(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
  pairs: readonly ParagraphPair[],
): ParallelRow[] {
  const partners = partnersOf(original, translation, pairs);
  const found: ParallelRow[] = [];
  let [left, right] = [0, 0];
  while (left < original.length || right < translation.length) {
    const [toLeft, toRight] = reach(left, right, partners, translation.length);
    const some = original.slice(left, toLeft);
    found.push({
      original: some,
      translation: translation.slice(right, toRight),
      pairs: pairsIn(some, translation.slice(right, toRight), pairs, translation),
    });
    [left, right] = [toLeft, toRight];
  }
  return found;
}

/** For each piece of the original the places of the pieces it is joined to. */
function partnersOf(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
  pairs: readonly ParagraphPair[],
): ReadonlySet<number>[] {
  const translated = translation.flatMap(({ ids }, place) => ids.map(() => place));
  const places = new Map(pairs.map(({ currentId: now, translationIndexes: blocks }) => [currentId, translationIndexes.map((block) => translated[block])]));
  const byTag = wordlessPartners(original, translation);
  return original.map(({ ids }, place) => {
    const joined = ids.flatMap((id) => places.get(id) ?? []).filter((other) => other !== undefined);
    return new Set([...joined, ...(byTag.get(place) ?? [])]);
  });
}

function wordlessPartners(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
): Map<number, readonly number[]> {
  const of = (all: readonly HtmlBlock[], tag: string) =>
    all.flatMap((piece, place) => (piece.ids.length === 0 && piece.tag === tag ? [place] : []));
  const tags = new Set(original.map(({ tag }) => tag));
  return new Map(
    [...tags].flatMap((tag) => {
      const [here, there] = [of(original, tag), of(translation, tag)];
      return here.length === there.length
        ? here.map((place, n) => [place, there.slice(n, n + 1)] as const)
        : [];
    }),
  );
}

/** The ends (exclusive) of the row that begins at a place of either side. */
function reach(
  left: number,
  right: number,
  partners: readonly ReadonlySet<number>[],
  size: number,
): [number, number] {
  const joined = (place: number) => partners.some((set) => set.has(place));
  if (right < size && !joined(right)) return [left, right + 1];
  const first = partners[left];
  if (!first || first.size === 0) return [Math.min(left + 1, partners.length), first ? right : size];
  let [toLeft, toRight] = [left + 1, right];
  for (let before = -1; before !== toLeft + toRight; ) {
    before = toLeft + toRight;
    toRight = Math.max(toRight, ...partners.slice(left, toLeft).flatMap((set) => [...set].map((n) => n + 1)));
    toLeft = Math.max(
      toLeft,
      ...partners.flatMap((set, n) => ([...set].some((place) => place < toRight) ? [n + 1] : [])),
    );
  }
  return [toLeft, toRight];
}

function pairsIn(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
  pairs: readonly ParagraphPair[],
  whole: readonly HtmlBlock[],
): ParagraphPair[] {
  const ids = new Set(original.flatMap((piece) => piece.ids));
  const order = whole.flatMap((piece) => piece.ids.map(() => piece));
  const here = new Set(translation);
  return pairs.filter(({ currentId: now, translationIndexes: blocks }) =>
    currentId === undefined ? translationIndexes.some((block) => here.has(order[block] as HtmlBlock)) : ids.has(currentId),
  );
}
