import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import type { Names } from './names.ts';
import { type Edit, lineAt, splice, type Traced } from './source-mapped-text.ts';

/** Something of the archive recognised in a text. */
export interface Mention {
  id: string;
  /** The words that name it. */
  words: string;
  line: number;
  /** How often it is named. */
  count: number;
  /** Addresses of its pages elsewhere that were linked, which say who it is; a name alone does not. */
  linked: string[];
}

const MARKED = /^(?:person|project|event):/;

/**
 * Proposes marks: links to pages of people and projects the archive knows lead to it now, and the first time
 * each thing is named it becomes a mark. A name that two things bear is left alone.
 */
export function withMentions(whole: Traced, names: Names): { body: Traced; mentions: Mention[] } {
  const found = new Map<string, Mention>();
  const edits: Edit[] = [];
  const see = (id: string, at: number, end: number, linked: string[]): boolean => {
    const known = found.get(id);
    if (known) found.set(id, { ...known, count: known.count + 1, linked: [...known.linked, ...linked] });
    else found.set(id, { id, words: whole.text.slice(at, end), line: lineAt(whole, at), count: 1, linked });
    return !known;
  };
  const nodes = inText(markdownToMdast(whole.text) as MdastNode);
  for (const { node, start, end } of nodes)
    if (node.type === 'link') edits.push(...linkEdit(whole, node, names, see));
    else
      for (const hit of names.hits(whole.text.slice(start, end))) {
        const id = only(hit.ids);
        if (id === undefined || !see(id, start + hit.start, start + hit.end, [])) continue;
        const words = whole.text.slice(start + hit.start, start + hit.end);
        edits.push({ start: start + hit.start, end: start + hit.end, with: `[${words}](${id})` });
      }
  return { body: splice(whole, edits), mentions: [...found.values()].toSorted((a, b) => a.line - b.line) };
}

/** The one person, project or event that bears a name; none when it is a name of several. */
function only(ids: readonly string[]): string | undefined {
  const marked = ids.filter((id) => MARKED.test(id));
  return marked.length === 1 ? marked[0] : undefined;
}

interface Place {
  node: MdastNode;
  start: number;
  end: number;
}

/** Links and running text, in order; not headings, code, HTML or what stands inside a link. */
function inText(node: MdastNode): Place[] {
  if (node.type === 'heading' || node.type === 'linkReference') return [];
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if ((node.type === 'text' || node.type === 'link') && start !== undefined && end !== undefined)
    return [{ node, start, end }];
  return childrenOf(node).flatMap(inText);
}

/** A link whose address is a person's or a project's own page becomes a mark; its words stay. */
function linkEdit(
  whole: Traced,
  node: Extract<MdastNode, { type: 'link' }>,
  names: Names,
  see: (id: string, at: number, end: number, linked: string[]) => boolean,
): Edit[] {
  const id = names.at(node.url);
  const last = node.children.at(-1)?.position?.end.offset;
  const first = node.children[0]?.position?.start.offset;
  const end = node.position?.end.offset;
  if (
    !id ||
    !MARKED.test(id) ||
    last === undefined ||
    first === undefined ||
    end === undefined ||
    whole.text[last] !== ']'
  )
    return [];
  see(id, first, last, [whole.text.slice(last, end)]);
  return [{ start: last, end, with: `](${id})` }];
}
