/** What a text says: its sentences, each with the id of its paragraph. */
interface Sentence {
  paragraph: string;
  text: string;
}

/** The ids of a text's paragraphs, in order; footnotes have ids of their own and are not among them. */
export function paragraphIdsOf(sentences: readonly Sentence[]): string[] {
  return [...new Set(sentences.map(({ paragraph }) => paragraph))].filter((id) => id.startsWith('p-'));
}

/** The words of a paragraph; nothing where the text has no such paragraph. */
export function paragraphText(sentences: readonly Sentence[], id: string): string | undefined {
  const found = sentences.filter(({ paragraph }) => paragraph === id).map(({ text }) => text.trim());
  if (found.length === 0) return undefined;
  return found.reduce((all, next) => all + (/[\u2E80-\u9FFF\uF900-\uFFEF]$/.test(all) ? '' : ' ') + next);
}

/**
 * The paragraphs a translation follows: those it states, or the original's one by one when it states none and has
 * as many. Nothing when neither holds, for then nobody has said which is which.
 */
export function resolveSourceParagraphs(
  original: readonly string[],
  translation: readonly string[],
  stated: readonly string[] | undefined,
): readonly string[] | undefined {
  if (stated) return stated.length === translation.length ? stated : undefined;
  return original.length === translation.length ? original : undefined;
}
