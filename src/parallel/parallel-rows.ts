import type { ParagraphPair } from './alignment.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** Blocks that are shown side by side, and the paragraph pairs in them. */
export interface ParallelRow {
  original: readonly HtmlBlock[];
  translation: readonly HtmlBlock[];
  pairs: readonly ParagraphPair[];
}

/** For each block of the original the indexes of its blocks in the translation. */
type Partners = readonly ReadonlySet<number>[];

/**
 * Arranges two texts in rows. Blocks with paragraphs are joined by the pairs of their paragraphs; blocks without
 * (headings, rules, pictures) by tag and order when both texts have as many of the tag. Rows are as small as possible:
 * joined blocks are in the same row.
 */
export function parallelRows(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
  pairs: readonly ParagraphPair[],
): ParallelRow[] {
  const partners = partnersOf(original, translation, pairs);
  const rows: ParallelRow[] = [];
  let [left, right] = [0, 0];
  while (left < original.length || right < translation.length) {
    const [leftEnd, rightEnd] = rowEnd(left, right, partners, translation.length);
    const row = {
      original: original.slice(left, leftEnd),
      translation: translation.slice(right, rightEnd),
    };
    rows.push({ ...row, pairs: pairsOfRow(row, pairs, translation) });
    [left, right] = [leftEnd, rightEnd];
  }
  return rows;
}

function partnersOf(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
  pairs: readonly ParagraphPair[],
): Partners {
  const blockOfParagraph = translation.flatMap(({ ids }, index) => ids.map(() => index));
  const blocksById = new Map(
    pairs.map(({ currentId, translationIndexes }) => [
      currentId,
      translationIndexes.map((paragraph) => blockOfParagraph[paragraph]),
    ]),
  );
  const byTag = partnersByTag(original, translation);
  return original.map(({ ids }, index) => {
    const joined = ids.flatMap((id) => blocksById.get(id) ?? []).filter((block) => block !== undefined);
    return new Set([...joined, ...(byTag.get(index) ?? [])]);
  });
}

/** Blocks without paragraphs, joined in order where both texts have as many with the tag. */
function partnersByTag(
  original: readonly HtmlBlock[],
  translation: readonly HtmlBlock[],
): Map<number, readonly number[]> {
  const [ours, theirs] = [original, translation].map(indexesByTag);
  return new Map(
    [...(ours ?? [])].flatMap(([tag, indexes]) => {
      const others = theirs?.get(tag) ?? [];
      if (indexes.length !== others.length) return [];
      return indexes.map((index, order) => [index, others.slice(order, order + 1)] as const);
    }),
  );
}

function indexesByTag(blocks: readonly HtmlBlock[]): Map<string, number[]> {
  const withoutParagraphs = [...blocks.entries()].filter(([, { ids }]) => ids.length === 0);
  const groups = Map.groupBy(withoutParagraphs, ([, { tag }]) => tag);
  return new Map([...groups].map(([tag, group]) => [tag, group.map(([index]) => index)]));
}

/** The ends (exclusive) of the row that begins at a block of either side. */
function rowEnd(left: number, right: number, partners: Partners, rightCount: number): [number, number] {
  const hasPartner = (block: number) => partners.some((set) => set.has(block));
  if (right < rightCount && !hasPartner(right)) return [left, right + 1];
  const first = partners[left];
  if (!first || first.size === 0) return [Math.min(left + 1, partners.length), first ? right : rightCount];
  return closeOverPartners(left, right, partners);
}

/** Extends a row of one block until every partner of its blocks is in it. */
function closeOverPartners(left: number, right: number, partners: Partners): [number, number] {
  let [leftEnd, rightEnd] = [left + 1, right];
  for (let before = -1; before !== leftEnd + rightEnd; ) {
    before = leftEnd + rightEnd;
    const theirs = partners.slice(left, leftEnd).flatMap((set) => [...set].map((block) => block + 1));
    rightEnd = Math.max(rightEnd, ...theirs);
    const ours = partners.flatMap((set, index) =>
      [...set].some((block) => block < rightEnd) ? [index + 1] : [],
    );
    leftEnd = Math.max(leftEnd, ...ours);
  }
  return [leftEnd, rightEnd];
}

/** Pairs with a paragraph in the row's original, and removed paragraphs whose translation is in the row. */
function pairsOfRow(
  row: Omit<ParallelRow, 'pairs'>,
  pairs: readonly ParagraphPair[],
  translation: readonly HtmlBlock[],
): ParagraphPair[] {
  const ids = new Set(row.original.flatMap((block) => block.ids));
  const blockOfParagraph = translation.flatMap((block) => block.ids.map(() => block));
  const isInRow = (paragraph: number) =>
    row.translation.some((block) => block === blockOfParagraph[paragraph]);
  return pairs.filter(({ currentId, translationIndexes }) =>
    currentId === undefined ? translationIndexes.some(isInRow) : ids.has(currentId),
  );
}
