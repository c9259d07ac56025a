import { alignSequences } from '#parallel/sequence-alignment.ts';
import { isLanguageNeutral, type TranslationBlock } from './translation-blocks.ts';

/** A block of an original and its translation; one of them can be missing. */
export interface BlockPair {
  original?: TranslationBlock;
  translation?: TranslationBlock;
}

/**
 * Pairs the blocks of an original with those of its translation: blocks that were left as they are, then
 * translated blocks of the same kind, then any of the same kind.
 */
export function alignBlocks(
  original: readonly TranslationBlock[],
  translation: readonly TranslationBlock[],
): BlockPair[] {
  return alignSequences(original, translation, hasSameText, isTranslated, hasSameKind).flatMap(
    ({ left, right }): BlockPair[] => {
      if (!left) return right ? [{ translation: right }] : [];
      if (!right) return [{ original: left }];
      if (canTranslate(left, right)) return [{ original: left, translation: right }];
      return [{ original: left }, { translation: right }];
    },
  );
}

/** Blocks that a translator would translate: where the text is the same, the block was left as it is. */
const PROSE_KINDS: ReadonlySet<string> = new Set(['heading', 'item', 'quote', 'text']);

function hasSameText(original: TranslationBlock, translation: TranslationBlock): boolean {
  return PROSE_KINDS.has(original.kind) && original.content.text.trim() === translation.content.text.trim();
}

/** The same kind, and text in the language of the translation where the kind has any. */
function isTranslated(original: TranslationBlock, translation: TranslationBlock): boolean {
  const hasOwnText = !PROSE_KINDS.has(translation.kind) || !isLanguageNeutral(translation);
  return hasOwnText && hasSameKind(original, translation);
}

/** The same kind and, for headings, the same level. */
function hasSameKind(original: TranslationBlock, translation: TranslationBlock): boolean {
  return original.kind === translation.kind && original.level === translation.level;
}

/** A paragraph can become a list item or a quote, but not a heading, code or a tag. */
function canTranslate(original: TranslationBlock, translation: TranslationBlock): boolean {
  if (original.kind === translation.kind) return true;
  return ![original.kind, translation.kind].some((kind) => STRICT_KINDS.has(kind));
}

const STRICT_KINDS: ReadonlySet<string> = new Set(['heading', 'code', 'tag']);
