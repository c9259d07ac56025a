import * as autocorrect from 'autocorrect-node';
import type { Engine } from 'prh';

/** A place where words are not written as the archive writes them. */
export interface StyleError {
  written: string;
  expected: string;
}

const HAN = /\p{Script=Han}/u;

/**
 * Slips of one sentence or field of our own: spacing and punctuation in Chinese (autocorrect), terms and names in
 * any language (prh). Chinese words inside other languages are not judged by Chinese punctuation.
 * @param text the words alone, without mark-up
 * @param lang BCP 47 tag of the text
 * @param terms the rules of `.prh.yml`
 */
export function findStyleErrors(text: string, lang: string, terms: Engine): StyleError[] {
  const spaced = lang.startsWith('zh') ? formatCjkSpacing(text) : text;
  const named = terms.replaceByRule('words.txt', text);
  return [spaced, named].flatMap((expected) => (expected === text ? [] : [{ written: text, expected }]));
}

/** Chinese text with its blanks and punctuation as they should be; other text as it is. */
export function formatCjkSpacing(text: string): string {
  return HAN.test(text) ? autocorrect.format(text) : text;
}
