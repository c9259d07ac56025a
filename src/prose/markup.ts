import type { MdastNode } from 'satteri';
import type { Position } from '#text/position.ts';

/** A component of an MDX text with its attributes that are strings. */
export interface ProseComponent extends Position {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** HTML in a Markdown text, or JavaScript in an MDX text. */
export interface ProseMarkup extends Position {
  type: 'html' | 'code';
  value: string;
}

/** The components of a text, and its HTML and JavaScript without comments. */
export function findMarkup(
  nodes: readonly MdastNode[],
  positionOf: (node: MdastNode) => Position,
): { components: ProseComponent[]; markup: ProseMarkup[] } {
  return {
    components: nodes.flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      return [{ name: node.name ?? '', attributes: attributesOf(node), ...positionOf(node) }];
    }),
    markup: nodes.flatMap((node) => {
      const type = MARKUP_TYPES[node.type];
      const value = 'value' in node && typeof node.value === 'string' ? node.value.trim() : '';
      return type === undefined || COMMENT.test(value) ? [] : [{ type, value, ...positionOf(node) }];
    }),
  };
}

const MARKUP_TYPES: Readonly<Record<string, ProseMarkup['type']>> = {
  html: 'html',
  mdxjsEsm: 'code',
  mdxFlowExpression: 'code',
  mdxTextExpression: 'code',
};
const COMMENT = /^(?:<!--[\s\S]*-->|\/\*[\s\S]*\*\/)?$/;

type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attributesOf({ attributes }: Jsx): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}
