import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { shortcodes, type Use } from './shortcode-table.ts';
import {
  type Edit,
  inSpans,
  joined,
  lineAt,
  slice,
  splice,
  type Traced,
  traced,
} from './source-mapped-text.ts';

/** What converting a shortcode needs besides the shortcode itself. */
export interface Around {
  chinese: boolean;
  tell: Tell;
}

const TAG =
  /\{\{([<%])\s*(\/\*)?\s*(\/)?\s*([A-Za-z][\w/.-]*)?((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?)(\*\/)?\s*(\/)?\s*[>%]\}\}/g;

interface Tag {
  start: number;
  end: number;
  raw: string;
  name: string;
  closes: boolean;
  alone: boolean;
  words: string;
}

interface Node extends Tag {
  inside: Node[];
  close?: Tag;
}

/**
 * Turns Hugo's shortcodes into Markdown. Inside code they stay as they are, only those written out
 * with stars inside their braces) lose their stars.
 */
export function withoutShortcodes(whole: Traced, around: Around): Traced {
  const code = codeSpans(whole.text);
  const tags = [...whole.text.matchAll(TAG)].flatMap((match): Tag[] =>
    match[2] || inSpans(code, match.index) ? [] : [tagOf(match)],
  );
  return unescaped(
    splice(
      whole,
      treeOf(tags).map((node) => editOf(whole, node, around)),
    ),
  );
}

/** Values of a shortcode: named ones by name, others by their place. */
export function valuesOf(words: string): Record<string, string> {
  const values: Record<string, string> = {};
  let place = 0;
  for (const match of words.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|'([^']*)'|([^\s"'`]+))/g,
  )) {
    const value = (match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').replace(/\\(["\\])/g, '$1');
    values[match[1] ?? String(place++)] = value;
  }
  return values;
}

function tagOf(match: RegExpMatchArray): Tag {
  const start = match.index ?? 0;
  const [raw = '', , , slash, name = '', words = '', , alone] = match;
  return {
    start,
    end: start + raw.length,
    raw,
    name: name.replace(/^blocks\//, ''),
    closes: slash !== undefined,
    alone: alone !== undefined,
    words,
  };
}

/** How Hugo shows a shortcode it must not run; here it needs no stars. */
function unescaped(whole: Traced): Traced {
  return { ...whole, text: whole.text.replace(/\{\{([<%])\/\*(.*?)\*\/([>%])\}\}/g, '{{$1$2$3}}') };
}

function treeOf(tags: readonly Tag[]): Node[] {
  const root: Node[] = [];
  const open: Node[] = [];
  for (const tag of tags) {
    const opener = tag.closes ? open.findLastIndex(({ name }) => name === tag.name || tag.name === '') : -1;
    if (tag.closes && opener === -1) {
      (open.at(-1)?.inside ?? root).push({ ...tag, inside: [] });
      continue;
    }
    if (tag.closes) {
      const node = open[opener];
      if (node) node.close = tag;
      for (const single of open.splice(opener).slice(1)) hoist(single, node);
      continue;
    }
    const node: Node = { ...tag, inside: [] };
    (open.at(-1)?.inside ?? root).push(node);
    if (!tag.alone) open.push(node);
  }
  for (const single of open.toReversed()) hoistInto(single, parentOf(root, single));
  return root;
}

/** A tag that was never closed holds nothing: what came after it stands beside it. */
function hoist(single: Node, into: Node | undefined): void {
  if (!into || single.close) return;
  into.inside = [...into.inside.filter((node) => node !== single), single, ...single.inside];
  single.inside = [];
}

function hoistInto(single: Node, siblings: Node[] | undefined): void {
  if (single.close || !siblings) return;
  siblings.push(...single.inside);
  single.inside = [];
}

function parentOf(root: Node[], wanted: Node): Node[] | undefined {
  if (root.includes(wanted)) return root;
  for (const node of root) {
    const found = parentOf(node.inside, wanted);
    if (found) return found;
  }
  return undefined;
}

function editOf(whole: Traced, node: Node, around: Around): Edit {
  const end = node.close?.end ?? node.end;
  const line = lineAt(whole, node.start);
  const held = node.close ? insideOf(whole, node, around) : undefined;
  const use: Use = { name: node.name, values: valuesOf(node.words), held, raw: node.raw, line, ...around };
  const made = node.closes ? undefined : shortcodes[node.name]?.(use);
  around.tell(
    made !== undefined || held ? 'left' : 'dropped',
    made !== undefined || held || node.closes ? 'shortcode-tag' : 'shortcode',
    line,
    `${node.raw}${node.close?.raw ?? ''}`,
  );
  if (made !== undefined)
    return {
      start: node.start,
      end,
      with: typeof made === 'string' ? traced(made, line, lineAt(whole, end)) : made,
    };
  return { start: node.start, end, with: held ?? '' };
}

function insideOf(whole: Traced, node: Node, around: Around): Traced {
  const from = node.end;
  const held = slice(whole, from, node.close?.start ?? from);
  const edits = node.inside.map((child) => editOf(whole, child, around));
  return joined([
    splice(
      held,
      edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
    ),
  ]);
}
