import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * The part of `satteri` that reading a text needs, for the bundle of the form: Satteri itself is native code. A test
 * compares the trees of both.
 * @returns the mdast of a text without front matter
 */
export function markdownToMdast(text: string) {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The form writes no MDX, and does not check it. */
export function mdxToMdast(text: string) {
  return markdownToMdast(text);
}
