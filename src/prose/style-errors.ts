import * as autocorrect from 'autocorrect-node';
import type { Engine } from 'prh';
import { hasHan } from '#text/han.ts';

/** Text that is not written in the archive's style. */
export interface StyleError {
  written: string;
  expected: string;
}

/**
 * Style errors of one sentence or field written by the editors: spacing and punctuation of Chinese (autocorrect), and
 * numbers in it; terms and names in any language (prh). Chinese words inside another language are not checked for spacing.
 * @param text without mark-up
 * @param lang BCP 47 tag of the text
 * @param terms the rules of `.prh.yml`
 */
export function findStyleErrors(text: string, lang: string, terms: Engine): StyleError[] {
  const chinese = lang.startsWith('zh') ? [formatCjkSpacing(text), withoutThousandsCommas(text)] : [];
  const corrected = terms.replaceByRule('words.txt', text);
  return [...chinese, corrected].flatMap((expected) =>
    expected === text ? [] : [{ written: text, expected }],
  );
}

/** Chinese text with the spacing and punctuation of autocorrect; text without Han characters unchanged. */
export function formatCjkSpacing(text: string): string {
  return hasHan(text) ? autocorrect.format(text) : text;
}

/** A number of four digits or more with a comma after each three, before a Han character. */
const NUMBER_WITH_COMMAS = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,.])(?= ?\p{Script=Han})/gu;

/** Numbers that Chinese words follow, without commas between thousands: one way of writing them in all texts. */
function withoutThousandsCommas(text: string): string {
  return text.replace(NUMBER_WITH_COMMAS, (number) => number.replaceAll(',', ''));
}
