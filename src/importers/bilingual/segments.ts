import {
  concatTexts,
  firstLine,
  originalLine,
  type SourceMappedText,
  sliceText,
  sourceMapped,
} from '../text/source-mapped-text.ts';
import type { TextRange } from '../text/text-edits.ts';
import { commentContent } from './comments.ts';
import { type TranslationBlock, translationBlocks } from './translation-blocks.ts';

/** The blocks of one comment, or of several in a row, and the blocks of the text after them. */
export interface BilingualSegment {
  original: TranslationBlock[];
  translation: TranslationBlock[];
}

/**
 * Splits a text at its comments. The first segment can be without an original.
 * @param comments the comments that contain an original, in order
 */
export function bilingualSegments(
  body: SourceMappedText,
  comments: readonly TextRange[],
): BilingualSegment[] {
  const segments: BilingualSegment[] = [];
  let segment: BilingualSegment = { original: [], translation: [] };
  let position = 0;
  for (const comment of comments) {
    const marker = itemMarkerBefore(body.text, comment.start);
    const between = translationBlocks(sliceText(body, position, comment.start - marker.length));
    segment.translation.push(...between);
    if (segment.translation.length > 0) {
      segments.push(segment);
      segment = { original: [], translation: [] };
    }
    segment.original.push(...originalBlocks(body, comment, marker));
    if (marker !== '') segment.translation.push(...translatedItem(body, comment, marker));
    position = marker === '' ? comment.end : lineEnd(body.text, comment.end);
  }
  segment.translation.push(...translationBlocks(sliceText(body, position)));
  return [...segments, segment];
}

/** In `- <!-- original --> translation` the marker of the item belongs to both. */
function itemMarkerBefore(text: string, start: number): string {
  const lineStart = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s>]*(?:[-*+]|\d+[.)])\s+$/.exec(lineStart)?.[0] ?? '';
}

function originalBlocks(body: SourceMappedText, comment: TextRange, marker: string): TranslationBlock[] {
  const start = comment.start + 4;
  const content = sliceText(body, start, start + commentContent(body.text, comment).length);
  const line = originalLine(body, comment.start);
  return translationBlocks(concatTexts([sourceMapped(marker, line), withoutIndent(content)]));
}

function translatedItem(body: SourceMappedText, comment: TextRange, marker: string): TranslationBlock[] {
  const rest = sliceText(body, comment.end, lineEnd(body.text, comment.end));
  return translationBlocks(
    concatTexts([sourceMapped(marker, firstLine(rest)), { ...rest, text: rest.text.trimStart() }]),
  );
}

/** The space after `<!--` is not an indent. */
function withoutIndent(content: SourceMappedText): SourceMappedText {
  return { ...content, text: content.text.replace(/^[ \t]+(?=\S)/, '') };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
