import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { type Position, positionAt } from '#text/position.ts';
import { type ProseBlock, plainText } from './blocks.ts';

/** A footnote reference `[^label]` without a definition, which Markdown shows as text. */
export interface UndefinedFootnote extends Position {
  label: string;
}

/** The ids of a text's headings, by Astro's own function, of its blocks, and of its footnotes and their references. */
export function textAnchors(nodes: readonly MdastNode[], blocks: readonly ProseBlock[]): Set<string> {
  const slugger = new GithubSlugger();
  return new Set([
    ...nodes.flatMap((node) => (node.type === 'heading' ? slugger.slug(plainText(node)) : [])),
    ...blocks.map(({ id }) => id),
    ...nodes.flatMap((node) =>
      node.type === 'footnoteReference'
        ? [`user-content-fn-${node.identifier}`, `user-content-fnref-${node.identifier}`]
        : [],
    ),
  ]);
}

/** References to footnotes that Markdown shows as text, because the text does not define them. */
export function undefinedFootnotes(nodes: readonly MdastNode[], source: string): UndefinedFootnote[] {
  return nodes.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== 'text' || !node.value.includes('[^') || start === undefined || end === undefined)
      return [];
    return [...source.slice(start, end).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(
      ({ index, 1: label = '' }) => ({
        label,
        ...positionAt(source, start + index),
      }),
    );
  });
}
