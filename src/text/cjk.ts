/** Characters of full width: no space is set between two of them. */
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uffee“”‘’…—·]$/u;

/** Punctuation of full width: no space is set beside it. */
const FULL_WIDTH_MARK = /^[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]$/u;

/** A character of a script without spaces between words, or of its punctuation where that is not shared with others. */
const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uffee]$/u;

/** True for a Chinese or Japanese character, or a mark of full width. */
export function isCjkCharacter(character: string): boolean {
  return CJK.test(character);
}

/** True when a line end between two characters is not a space; beside Latin letters it is. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  if (FULL_WIDTH_MARK.test(before) || FULL_WIDTH_MARK.test(after)) return true;
  return (
    FULL_WIDTH.test(before) && FULL_WIDTH.test(after) && (isCjkCharacter(before) || isCjkCharacter(after))
  );
}
