import { defineMdastPlugin, type MdastNode } from 'satteri';
import { childrenOf, NOTE_OPENING, proseBlocks } from './blocks.ts';
import { cjkChildren, hasInlineContent } from './cjk/cjk-markdown.ts';
import { isMentionUrl } from './mention.ts';

/** Emphasis, bare URLs and line ends beside Chinese. */
const cjkInlines = defineMdastPlugin({
  name: 'cjk-inlines',
  options: { position: true },
  before(root, context) {
    for (const block of blocksOf(root)) {
      const children = cjkChildren(block, context.source);
      if (children) context.setProperty(block, 'children', children);
    }
  },
});

function blocksOf(node: MdastNode): MdastNode[] {
  return hasInlineContent(node) ? [node] : childrenOf(node).flatMap(blocksOf);
}

/** Sets the id of each block, equal to `paragraph` of its sentences in the graph. */
const blockIds = defineMdastPlugin({
  name: 'paragraph-ids',
  before(root, context) {
    for (const { id, anchor } of proseBlocks(root).filter((block) => block.id.startsWith('p-')))
      context.setProperty(anchor, 'data', { hProperties: { id } });
  },
});

/** Renders a mention as `<a data-mention>`; the page adds the `href` of its language. */
const mentionLinks = defineMdastPlugin({
  name: 'mention-links',
  link(node, context) {
    if (!isMentionUrl(node.url)) return;
    const hProperties = { 'data-mention': node.url, href: null, title: null };
    context.setProperty(node, 'data', { hName: 'a', hProperties });
  },
});

/** Renders `> [!NOTE]` quotations as note boxes. */
const noteBoxes = defineMdastPlugin({
  name: 'notes',
  blockquote(node, context) {
    const first = node.children[0];
    const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
    const match = opening?.type === 'text' ? NOTE_OPENING.exec(opening.value) : null;
    if (opening?.type !== 'text' || !match) return;
    const kind = match[1]?.toLowerCase() ?? 'note';
    context.setProperty(node, 'data', {
      hName: 'div',
      hProperties: { className: ['note'], role: 'note', 'data-note': kind },
    });
    context.setProperty(opening, 'value', opening.value.slice(match[0].length));
  },
});

/** Renders a picture with a title, alone in its paragraph, as a figure with the title as its caption. */
const figures = defineMdastPlugin({
  name: 'figures',
  paragraph(node, context) {
    const image = node.children[0];
    if (node.children.length !== 1 || image?.type !== 'image' || !image.title) return;
    context.replaceNode(node, {
      type: 'paragraph',
      data: { hName: 'figure' },
      children: [
        { type: 'image', url: image.url, alt: image.alt ?? '' },
        {
          type: 'emphasis',
          data: { hName: 'figcaption' },
          children: [{ type: 'text', value: image.title }],
        },
      ],
    });
  },
});

/** The archive's Markdown plugins. Ids are computed from the text that `readProse` sees, before later plugins change it. */
export const prosePlugins = [cjkInlines, blockIds, mentionLinks, noteBoxes, figures];
