import type { MdastNode } from 'satteri';
import { KINDS } from '#schemas/edge.ts';
import { type Position, positionAt } from '#text/position.ts';

/** A mention that Markdown shows as text, and the offsets of its wrong part in the file. */
export interface UnparsedMention extends Position {
  /** From the bracket after the label on: `](person:wang-li “speaker”)`. */
  written: string;
  start: number;
  end: number;
  /** What it must be; undefined where that is not certain. */
  expected?: string;
}

const QUOTES = '"\'“”„‟〝〞＂「」『』«»‘’＇';
const OPENING = new RegExp(String.raw`[\]］]\s?[(（]\s*(?:${KINDS.join('|')})[:：]`, 'gu');
const WHOLE = new RegExp(
  String.raw`^[\]］]\s?[(（]\s*([a-z]+)[:：]([a-z0-9-]+(?:#[a-z0-9-]+)?)(?:\s*[${QUOTES}]([^${QUOTES}]*)[${QUOTES}])?\s*[)）]`,
  'u',
);

/** Mentions in the text of a document whose brackets or quotation marks are not those of Markdown. */
export function unparsedMentions(nodes: readonly MdastNode[], source: string): UnparsedMention[] {
  return nodes.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== 'text' || start === undefined || end === undefined) return [];
    return [...source.slice(start, end).matchAll(OPENING)].map((match) =>
      unparsedMention(source, start + match.index),
    );
  });
}

function unparsedMention(source: string, start: number): UnparsedMention {
  const line = source.slice(start).split('\n')[0] ?? '';
  const [whole, kind, id, title] = WHOLE.exec(line) ?? [];
  const written = whole ?? line.slice(0, Math.max(line.search(/[)）]/) + 1, 20));
  const expected = `](${kind}:${id}${title ? ` "${title.trim()}"` : ''})`;
  return {
    written,
    start,
    end: start + written.length,
    ...positionAt(source, start),
    ...(whole !== undefined && expected !== whole && { expected }),
  };
}
