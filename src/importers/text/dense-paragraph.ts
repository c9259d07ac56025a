/** Marks of Markdown and HTML in one paragraph, at most; an article has a few hundred. */
const MAX_MARKS = 200_000;
/** Character references cost the parser more than other marks: its time grows with the square of their number. */
const REFERENCE_WEIGHT = 10;
const MARKS = /[*_[`@<{&]/g;
/** Levels of quotations that the parser does not finish in seconds. */
const DEEP_QUOTE = /^[ \t]*(?:>[ \t]?){200}/;

/**
 * The first paragraph that the Markdown parser would need minutes for: one with very many marks, or quoted very deep.
 * Code between fences does not count.
 * @returns its first line, from 1; undefined without such a paragraph
 */
export function denseParagraph(text: string): number | undefined {
  let [start, marks, isCode] = [1, 0, false];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    if (isCode) continue;
    if (line.trim() === '') [start, marks] = [index + 2, 0];
    else marks += markCount(line);
    if (marks > MAX_MARKS || DEEP_QUOTE.test(line)) return start;
  }
  return undefined;
}

function markCount(line: string): number {
  let count = 0;
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(line); match; match = MARKS.exec(line))
    count += match[0] === '&' ? REFERENCE_WEIGHT : 1;
  return count;
}
