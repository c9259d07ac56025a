import { codeRegions } from '../text/code-regions.ts';
import { rangeTest, type TextRange } from '../text/text-edits.ts';

/** An opening or closing tag of a shortcode. */
export interface ShortcodeTag extends TextRange {
  raw: string;
  name: string;
  isClosing: boolean;
  /** True for `{{< name />}}`, which has no closing tag. */
  isSelfClosing: boolean;
  /** The source of its parameters. */
  parameters: string;
}

/** A shortcode with the shortcodes inside it. */
export interface ShortcodeNode extends ShortcodeTag {
  children: ShortcodeNode[];
  /** Absent for a shortcode that is never closed, and so has no content. */
  closingTag?: ShortcodeTag;
}

const TAG =
  /\{\{([<%])\s*(\/\*)?\s*(\/)?\s*([A-Za-z][\w/.-]*)?((?:"(?:\\.|[^"\\])*"|`[^`]*`|(?!\{\{[<%])[^"`])*?)(\*\/)?\s*(\/)?\s*[>%]\}\}/g;

/** The shortcodes of a text outside code, nested as their tags are. A closing tag without an opening one is a node. */
export function shortcodeTree(text: string): ShortcodeNode[] {
  const root: ShortcodeNode[] = [];
  const open: ShortcodeNode[] = [];
  for (const tag of shortcodeTags(text)) {
    const opener = tag.isClosing
      ? open.findLastIndex(({ name }) => name === tag.name || tag.name === '')
      : -1;
    if (opener !== -1) closeNode(open.splice(opener), tag);
    else {
      const node: ShortcodeNode = { ...tag, children: [] };
      (open.at(-1)?.children ?? root).push(node);
      if (!tag.isClosing && !tag.isSelfClosing) open.push(node);
    }
  }
  for (const unclosed of open.toReversed()) moveChildrenBeside(unclosed, siblingsOf(root, unclosed));
  return root;
}

function shortcodeTags(text: string): ShortcodeTag[] {
  const isCode = rangeTest(codeRegions(text));
  return [...text.matchAll(TAG)].flatMap((match): ShortcodeTag[] => {
    const [raw, , escapeStart, slash, name = '', parameters = '', , selfClosing] = match;
    const start = match.index;
    if (escapeStart || isCode(start)) return [];
    return [
      {
        start,
        end: start + raw.length,
        raw,
        name: name.replace(/^blocks\//, ''),
        isClosing: slash !== undefined,
        isSelfClosing: selfClosing !== undefined,
        parameters,
      },
    ];
  });
}

/**
 * Closes the first of the open nodes; those inside it were never closed, so their children become their next siblings.
 */
function closeNode([node, ...unclosed]: ShortcodeNode[], tag: ShortcodeTag): void {
  if (!node) return;
  node.closingTag = tag;
  for (const inner of unclosed) {
    node.children = [...node.children.filter((child) => child !== inner), inner, ...inner.children];
    inner.children = [];
  }
}

function moveChildrenBeside(unclosed: ShortcodeNode, siblings: ShortcodeNode[] | undefined): void {
  if (!siblings) return;
  for (const child of unclosed.children) siblings.push(child);
  unclosed.children = [];
}

function siblingsOf(nodes: ShortcodeNode[], wanted: ShortcodeNode): ShortcodeNode[] | undefined {
  if (nodes.includes(wanted)) return nodes;
  for (const { children } of nodes) {
    const siblings = siblingsOf(children, wanted);
    if (siblings) return siblings;
  }
  return undefined;
}
