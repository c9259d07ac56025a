import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { codeSpans } from './code.ts';
import { type Edit, inSpans, type Span, splice, type Traced } from './source-mapped-text.ts';

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const MARK = /[\u3000-\u303f\uff00-\uffef]/u;

/** Joins the lines of each Chinese paragraph: a line end between two Chinese characters would be read as a blank. */
export function unwrapped(whole: Traced): Traced {
  const code = codeSpans(whole.text);
  const edits = paragraphs(markdownToMdast(whole.text) as MdastNode, false).flatMap(
    ({ start, end, quoted }): Edit[] => {
      const words = whole.text.slice(start, end);
      if (!/\p{Script=Han}/u.test(words)) return [];
      return [
        ...words.matchAll(quoted ? /(?<![\\\n]| {2})[ \t]?\n[ \t>]*/g : /(?<![\\\n]| {2})[ \t]?\n[ \t]*/g),
      ].flatMap((match): Edit[] => {
        const at = start + match.index;
        const [before, after] = [whole.text[at - 1] ?? '', whole.text[at + match[0].length] ?? ''];
        if (inSpans(code, at) || after === '') return [];
        const close = (WIDE.test(before) && WIDE.test(after)) || MARK.test(before) || MARK.test(after);
        return [{ start: at, end: at + match[0].length, with: close ? '' : ' ' }];
      });
    },
  );
  return splice(whole, edits);
}

function paragraphs(node: MdastNode, quoted: boolean): (Span & { quoted: boolean })[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === 'paragraph' && start !== undefined && end !== undefined)
    return isNote(node) ? [] : [{ start, end, quoted }];
  return childrenOf(node).flatMap((child) => paragraphs(child, quoted || node.type === 'blockquote'));
}

/** The first line of a note box is its mark. */
function isNote(node: MdastNode): boolean {
  const first = childrenOf(node)[0];
  return first?.type === 'text' && first.value.startsWith('[!');
}
