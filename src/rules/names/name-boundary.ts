import { hasHan } from '#text/han.ts';

const WORD_CHARACTER = /[\p{Script=Latin}\p{N}_@/#.-]/u;
/**
 * Words that begin with the last character of a name of the archive, so that 开源社区 does not contain 开源社, and 中通过 not 中通.
 */
const WORDS_ACROSS_END: ReadonlySet<string> = new Set(['社区', '社區', '通过', '通過']);
const WORD_CONTINUES = /^(?:[\p{Script=Latin}\p{N}_@/#-]|\.\w)/u;

/** True when a text has a name at an offset, not as part of a longer word or of another name. */
export function isNameAt(text: string, form: string, start: number): boolean {
  if (!text.startsWith(form, start)) return false;
  const [before, after] = [text.slice(0, start), text.slice(start + form.length)];
  const startsWord = !WORD_CHARACTER.test(form[0] ?? '') || !WORD_CHARACTER.test(before.at(-1) ?? '');
  const endsWord = !WORD_CHARACTER.test(form.at(-1) ?? '') || !WORD_CONTINUES.test(after);
  return startsWord && endsWord && !isPartOfLongerName(before, form, after);
}

/**
 * True for `Linux` in `the Linux Foundation`: a capitalized word follows, or precedes it and is not the first word of
 * the sentence. In Chinese for 开源社 in 开源社区.
 */
function isPartOfLongerName(before: string, form: string, after: string): boolean {
  if (hasHan(form)) return WORDS_ACROSS_END.has(`${form.at(-1)}${after[0]}`);
  const isFollowed = /^ \p{Lu}/u.test(after);
  const [, earlier = '', previous = ''] = /^(.*?)(\S+) $/su.exec(before) ?? [];
  return isFollowed || (earlier.trim() !== '' && /^\p{Lu}[\p{Ll}\d]+$/u.test(previous));
}
