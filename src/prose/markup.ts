import type { MdastNode } from 'satteri';
import type { Place } from './read-prose.ts';

/** A component of an MDX text with the attributes that are plain words. */
export interface ProseComponent extends Place {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** Something that is no prose: a tag in Markdown, code in MDX. */
export interface ProseMarkup extends Place {
  type: 'html' | 'code';
  value: string;
}

/** The components of a text, and what it holds beside prose; comments are left alone. */
export function findMarkup(
  nodes: readonly MdastNode[],
  placeOf: (node: MdastNode) => Place,
): { components: ProseComponent[]; foreign: ProseMarkup[] } {
  return {
    components: nodes.flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      return [{ name: node.name ?? '', attributes: attributesOf(node), ...placeOf(node) }];
    }),
    foreign: nodes.flatMap((node) => {
      const type = FOREIGN[node.type];
      const value = 'value' in node && typeof node.value === 'string' ? node.value.trim() : '';
      return type === undefined || COMMENT.test(value) ? [] : [{ type, value, ...placeOf(node) }];
    }),
  };
}

const FOREIGN: Readonly<Record<string, ProseMarkup['type']>> = {
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
