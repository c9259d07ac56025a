import { alignSequences } from './sequence-alignment.ts';

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
  return alignSequences([...indexesById.keys()], current, Object.is).map(({ left, right }) => ({
    ...(left !== undefined && { sourceId: left }),
    ...(right !== undefined && { currentId: right }),
    translationIndexes: left === undefined ? [] : (indexesById.get(left) ?? []),
  }));
}

/** Whether the translation of a paragraph is up to date. */
export function pairStatus({ sourceId, currentId }: ParagraphPair): PairStatus {
  if (sourceId === undefined) return 'new';
  if (currentId === undefined) return 'gone';
  return sourceId === currentId ? 'same' : 'changed';
}
