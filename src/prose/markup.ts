import type { MdastNode } from 'satteri';
import { tokenizeHtml } from '#text/html.ts';
import type { Position } from '#text/position.ts';

/** A component of an MDX text with its literal attributes; one without a value is true. */
export interface ProseComponent extends Position {
  name: string;
  attributes: ReadonlyMap<string, string | true>;
  hasContent: boolean;
}

/** HTML in a Markdown text, or JavaScript in an MDX text. */
export interface ProseMarkup extends Position {
  type: 'html' | 'code';
  value: string;
}

/**
 * The components of a text, and its HTML and JavaScript without comments. A node is a comment only if each of its parts
 * is one, so that nothing between two comments is missed.
 */
export function findMarkup(
  nodes: readonly MdastNode[],
  positionOf: (node: MdastNode) => Position,
): { components: ProseComponent[]; markup: ProseMarkup[] } {
  const elements = nodes.filter(isJsx);
  return {
    components: elements.map((node) => ({
      name: node.name ?? '',
      attributes: new Map(node.attributes.flatMap(literalAttribute)),
      hasContent: node.children.length > 0,
      ...positionOf(node),
    })),
    markup: nodes.flatMap((node) => markupOf(node).map((markup) => ({ ...markup, ...positionOf(node) }))),
  };
}

type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type JsxAttribute = Jsx['attributes'][number];

function isJsx(node: MdastNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function markupOf(node: MdastNode): Pick<ProseMarkup, 'type' | 'value'>[] {
  if (isJsx(node)) return node.attributes.flatMap(attributeCode);
  if (node.type === 'html') return htmlOutsideComments(node.value).map((value) => ({ type: 'html', value }));
  if (node.type === 'mdxjsEsm') return [{ type: 'code', value: node.value }];
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  return isJavaScriptComment(node.value) ? [] : [{ type: 'code', value: `{${node.value}}` }];
}

function literalAttribute(attribute: JsxAttribute): [string, string | true][] {
  if (attribute.type !== 'mdxJsxAttribute') return [];
  const value = attribute.value ?? true;
  return typeof value === 'object' ? [] : [[attribute.name, value]];
}

/** The attribute as code, unless it is literal: `of={…}`, `{...…}`. */
function attributeCode(attribute: JsxAttribute): Pick<ProseMarkup, 'type' | 'value'>[] {
  if (attribute.type !== 'mdxJsxAttribute') return [{ type: 'code', value: `{${attribute.value}}` }];
  if (typeof attribute.value !== 'object' || attribute.value === null) return [];
  return [{ type: 'code', value: `${attribute.name}={${attribute.value.value}}` }];
}

/**
 * The HTML from the first part on that is not a comment, or is a comment that different parsers end at different
 * places.
 */
function htmlOutsideComments(html: string): string[] {
  const outside = tokenizeHtml(html).find((token) =>
    token.type === 'comment'
      ? !isConformingComment(html.slice(token.start, token.end))
      : token.type !== 'text' || token.text.trim() !== '',
  );
  return outside ? [html.slice(outside.start)] : [];
}

/** What a comment may not contain; https://html.spec.whatwg.org/#comments */
const COMMENT_MARKS = ['<!--', '-->', '--!>'];

function isConformingComment(comment: string): boolean {
  if (!comment.startsWith('<!--') || !comment.endsWith('-->') || comment.length < '<!---->'.length)
    return false;
  const text = comment.slice('<!--'.length, -'-->'.length);
  return !/^-?>|<!-$/.test(text) && !COMMENT_MARKS.some((mark) => text.includes(mark));
}

/** True for JavaScript that consists of block comments only. */
function isJavaScriptComment(code: string): boolean {
  let rest = code.trim();
  while (rest.startsWith('/*')) {
    const end = rest.indexOf('*/', 2);
    if (end === -1) return false;
    rest = rest.slice(end + 2).trimStart();
  }
  return rest === '';
}
