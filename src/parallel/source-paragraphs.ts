interface Sentence {
  /** Id of its paragraph. */
  paragraph: string;
  text: string;
}

/** The ids of a text's paragraphs, in order, without footnotes. */
export function paragraphIdsOf(sentences: readonly Sentence[]): string[] {
  return [...new Set(sentences.map(({ paragraph }) => paragraph))].filter((id) => id.startsWith('p-'));
}

/** The text of a paragraph; undefined when the text has no paragraph of this id. */
export function paragraphText(sentences: readonly Sentence[], id: string): string | undefined {
  const found = sentences.filter(({ paragraph }) => paragraph === id).map(({ text }) => text.trim());
  if (found.length === 0) return undefined;
  return found.reduce((all, next) => all + (ENDS_WITH_CJK.test(all) ? '' : ' ') + next);
}

/** CJK ideographs and punctuation, which no space follows. */
const ENDS_WITH_CJK = /[\u2E80-\u9FFF\uF900-\uFFEF]$/;

/**
 * For each paragraph of a translation the id of the original's paragraph it translates: the declared ids, or the
 * original's in order when none are declared and both texts have as many paragraphs.
 * @returns undefined when the number of paragraphs does not match
 */
export function resolveSourceParagraphs(
  original: readonly string[],
  translation: readonly string[],
  declared: readonly string[] | undefined,
): readonly string[] | undefined {
  const sources = declared ?? original;
  return sources.length === translation.length ? sources : undefined;
}
