import { joinsWithoutSpace } from '#text/cjk.ts';
import { childrenOf, plainText } from '../blocks.ts';
import { cutText, type InlineNode } from './inline.ts';

/** A block without the line ends between Chinese characters, which HTML would show as blanks; undefined without any. */
export function withoutCjkSoftBreaks(
  children: readonly InlineNode[],
  source: string,
): InlineNode[] | undefined {
  const text = children.map(plainText).join('');
  if (!text.includes('\n')) return undefined;
  const joined = new Set(
    [...text.matchAll(/(?<![ \t])[ \t]*\n[ \t]*/g)].flatMap(({ index, 0: lineEnd }) => {
      // Two code units have a whole character.
      const end = index + lineEnd.length;
      const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
      const after = [...text.slice(end, end + 2)][0] ?? '';
      return before && after && joinsWithoutSpace(before, after)
        ? Array.from(lineEnd, (_, offset) => index + offset)
        : [];
    }),
  );
  return joined.size === 0 ? undefined : withoutCharacters(children, joined, source, { at: 0 });
}

function withoutCharacters(
  children: readonly InlineNode[],
  removed: ReadonlySet<number>,
  source: string,
  read: { at: number },
): InlineNode[] {
  return children.flatMap((node) => {
    const start = read.at;
    if (childrenOf(node).length > 0)
      return [
        { ...node, children: withoutCharacters(childrenOf(node), removed, source, read) } as InlineNode,
      ];
    read.at += plainText(node).length;
    if (node.type !== 'text') return [node];
    const offsets = Array.from({ length: node.value.length }, (_, offset) => offset);
    const cuts = offsets
      .filter((offset) => removed.has(start + offset))
      .flatMap((offset) => [offset, offset + 1]);
    if (cuts.length === 0) return [node];
    return cutText(node, [...new Set(cuts)], source).filter((part) => !/^[ \t\n]$/.test(plainText(part)));
  });
}
