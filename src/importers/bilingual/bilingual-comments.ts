import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { commentRegions } from '../text/code-regions.ts';
import { concatTexts, firstLine, type SourceMappedText, sourceMapped } from '../text/source-mapped-text.ts';
import type { TextRange } from '../text/text-edits.ts';
import { alignBlocks, type BlockPair } from './align-blocks.ts';
import {
  commentContent,
  countHan,
  countLatinWords,
  isOriginalComment,
  removeTheseComments,
} from './comments.ts';
import { bilingualSegments } from './segments.ts';
import { isLanguageNeutral, type TranslationBlock } from './translation-blocks.ts';

/** The two texts of a file that has the original of a translation in comments. */
export interface BilingualText {
  original: SourceMappedText;
  translation: SourceMappedText;
}

/**
 * Separates a translation from its original, which is in comments, each above its translation. A block that is
 * the same in both languages is written once in such a file and goes into both texts.
 * @returns undefined when the comments do not contain an original
 */
export function splitBilingualComments(
  body: SourceMappedText,
  report: ReportDiagnostic,
): BilingualText | undefined {
  if (!hasBilingualComments(body.text)) return undefined;
  const others = commentRegions(body.text).filter((comment) => !isOriginalComment(body.text, comment));
  const clean = removeTheseComments(body, others, report);
  const pairs = bilingualSegments(clean, originalComments(clean.text)).flatMap(({ original, translation }) =>
    alignBlocks(original, translation),
  );
  reportSingleBlocks(pairs, report);
  return {
    original: concatBlocks(pairs.flatMap((pair) => pair.original ?? neutralTranslation(pair))),
    translation: concatBlocks(pairs.flatMap(({ translation }) => translation ?? [])),
  };
}

/** True when the comments of a text contain the original of a translation, and not just a few remarks. */
export function hasBilingualComments(text: string): boolean {
  const words = originalComments(text)
    .map((comment) => countLatinWords(commentContent(text, comment)))
    .reduce((sum, count) => sum + count, 0);
  const han = countHan(text);
  return han > 0 && words > MIN_WORDS && words > han / MAX_HAN_PER_WORD;
}

const MIN_WORDS = 3;
/** A translation has about two Han characters for each English word; the limit allows for partly translated texts. */
const MAX_HAN_PER_WORD = 8;

function originalComments(text: string): TextRange[] {
  return commentRegions(text).filter((comment) => isOriginalComment(text, comment));
}

function neutralTranslation({ translation }: BlockPair): TranslationBlock[] {
  return translation && isLanguageNeutral(translation) ? [translation] : [];
}

function reportSingleBlocks(pairs: readonly BlockPair[], report: ReportDiagnostic): void {
  for (const { original, translation } of pairs) {
    if (original && !translation)
      report('review', 'not-translated', firstLine(original.content), original.content.text);
    if (translation && !original && !isLanguageNeutral(translation))
      report('review', 'not-in-original', firstLine(translation.content), translation.content.text);
  }
}

/** Blocks with a blank line between them; the items of one list without. */
function concatBlocks(blocks: readonly TranslationBlock[]): SourceMappedText {
  return concatTexts(
    blocks.flatMap((block, index) => {
      const previous = blocks[index - 1];
      const isNextItem = previous?.kind === 'item' && block.kind === 'item';
      const gap = previous ? (isNextItem ? '\n' : '\n\n') : '';
      const line = firstLine(block.content);
      return [sourceMapped(gap, line, line), block.content];
    }),
  );
}
