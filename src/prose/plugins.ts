import { defineMdastPlugin } from 'satteri';
import { proseBlocks, NOTE_OPENING } from './blocks.ts';
import { isMentionUrl } from './mention.ts';

/** Gives each block of text its id, the same that sentences carry in the graph. */
export const paragraphIds = defineMdastPlugin({
  name: 'paragraph-ids',
  before(root, context) {
    for (const { id, anchor } of proseBlocks(root).filter((block) => block.id.startsWith('p-')))
      context.setProperty(anchor, 'data', { hProperties: { id } });
  },
});

/** Turns marks into links that carry the node's id; the page gives them an address in its language. */
export const marks = defineMdastPlugin({
  name: 'marks',
  link(node, context) {
    if (!isMentionUrl(node.url)) return;
    const hProperties = { 'data-mention': node.url, href: null, title: null };
    context.setProperty(node, 'data', { hName: 'a', hProperties });
  },
});

/** Turns `> [!NOTE]` quotations into note boxes. */
export const notes = defineMdastPlugin({
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

/** Turns a picture that stands alone and has a title into a figure with that title as its caption. */
export const figures = defineMdastPlugin({
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

/** All of the archive's own Markdown, in the order it must run. */
export const prosePlugins = [paragraphIds, marks, notes, figures];
