import { diffArrays } from 'diff';

/**
 * A paragraph of an original with its paragraphs in a translation. Paragraph ids are hashes of the text, so a changed
 * paragraph has another id.
 */
export interface ParagraphPair {
  /** Id of the paragraph that was translated; undefined when the original got a new paragraph. */
  sourceId?: string;
  /** Id of the paragraph in the original now; undefined when it was removed. */
  currentId?: string;
  /** Indexes (from 0) of the translation's paragraphs. */
  translationIndexes: readonly number[];
}

/** `same`: up to date; `changed`, `new`, `gone`: what happened in the original since it was translated. */
export type PairStatus = 'same' | 'changed' | 'new' | 'gone';

/**
 * Pairs the paragraphs of an original with those of a translation.
 * @param current ids of the original's paragraphs, in order
 * @param sources for each paragraph of the translation the id of the paragraph it translates
 */
export function alignParagraphs(current: readonly string[], sources: readonly string[]): ParagraphPair[] {
  const indexesById = Map.groupBy(sources.keys(), (index) => sources[index] ?? '');
  const indexesOf = (id: string | undefined) => (id === undefined ? [] : (indexesById.get(id) ?? []));
  const pairs: ParagraphPair[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const addChanged = () => {
    pairs.push(...pairInOrder(removed, added, indexesOf));
    [removed, added] = [[], []];
  };
  for (const part of diffArrays([...new Set(sources)], [...current])) {
    if (part.added) added.push(...part.value);
    else if (part.removed) removed.push(...part.value);
    else {
      addChanged();
      pairs.push(
        ...part.value.map((id) => ({ sourceId: id, currentId: id, translationIndexes: indexesOf(id) })),
      );
    }
  }
  addChanged();
  return pairs;
}

/** Whether the translation of a paragraph is up to date. */
export function pairStatus({ sourceId, currentId }: ParagraphPair): PairStatus {
  if (sourceId === undefined) return 'new';
  if (currentId === undefined) return 'gone';
  return sourceId === currentId ? 'same' : 'changed';
}

/** Between two unchanged paragraphs the first removed one is taken for the first added one, and so on. */
function pairInOrder(
  removed: readonly string[],
  added: readonly string[],
  indexesOf: (id: string | undefined) => number[],
): ParagraphPair[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [sourceId, currentId] = [removed[index], added[index]];
    return {
      ...(sourceId !== undefined && { sourceId }),
      ...(currentId !== undefined && { currentId }),
      translationIndexes: indexesOf(sourceId),
    };
  });
}
