import type { MdastNode } from 'satteri';
import { KINDS } from '#schemas/edge.ts';
import { type Position, positionAt } from '#text/position.ts';
import { isMentionUrl } from './mention.ts';

/** A mention that Markdown shows as text or as a picture; `start` and `end` are the offsets of its wrong part. */
export interface UnparsedMention extends Position {
  /** From the bracket after the label on: `](person:wang-li “speaker”)`. */
  written: string;
  start: number;
  end: number;
  /** What it must be; undefined where that is not certain. */
  expected?: string;
  /** The id where no bracket or label is near it, as in [[person:wang-li]]: a mention only if there is such an entry. */
  bareId?: string;
}

const QUOTES = '"\'“”„‟〝〞＂「」『』«»‘’＇';
const KIND = KINDS.join('|');
const OPENING = new RegExp(String.raw`[\]］】]\s?[(（]\s*(?:${KIND})\s*[:：]`, 'gu');
const WHOLE = new RegExp(
  String.raw`^[\]］】]\s?[(（]\s*([a-z]+)\s*[:：]\s*([a-z0-9-]+(?:#[a-z0-9-]+)?)(?:\s*[${QUOTES}]([^${QUOTES})）]*)[${QUOTES}]?|\s+([a-z-]+(?:\s+at\s+event:[a-z0-9#-]+)?))?\s*[)）]`,
  'u',
);
/** The last parenthesis is missing. */
const UNCLOSED = /^\]\(([a-z]+):([a-z0-9-]+(?:#[a-z0-9-]+)?)\s+"([^"()]*)"(?!\s*[)）])/u;
const BARE = new RegExp(
  String.raw`(?<![\w/.:："'“])(?:${KIND})[:：]\s?[a-z][a-z0-9-]*(?:#[a-z0-9-]+)?`,
  'gu',
);
const FULL_WIDTH_OPENING: Readonly<Record<string, string>> = { '］': '［', '】': '【' };

/** Mentions in the text of a document whose brackets or quotation marks are not those of Markdown. */
export function unparsedMentions(nodes: readonly MdastNode[], source: string): UnparsedMention[] {
  return nodes.flatMap((node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return [];
    if (node.type === 'image' && isMentionUrl(node.url))
      return [
        {
          written: source.slice(start, end),
          start,
          end: start + 1,
          expected: '',
          ...positionAt(source, start),
        },
      ];
    if (node.type !== 'text') return [];
    const text = source.slice(start, end);
    const inBrackets = [...text.matchAll(OPENING)].map((match) =>
      unparsedMention(source, start + match.index),
    );
    const bare = [...text.matchAll(BARE)].map((match) => bareMention(source, start + match.index, match[0]));
    // The event of a role has been reported with its mention.
    const ends = new Map(inBrackets.map((mention) => [mention.line, mention.end]));
    return [...inBrackets, ...bare.filter((mention) => mention.start >= (ends.get(mention.line) ?? 0))];
  });
}

function unparsedMention(source: string, closing: number): UnparsedMention {
  const line = source.slice(closing).split('\n')[0] ?? '';
  const [whole, kind, id, title, unquoted] = WHOLE.exec(line) ?? UNCLOSED.exec(line) ?? [];
  const role = title ?? unquoted;
  const after = whole ?? line.slice(0, Math.max(line.search(/[)）]/) + 1, 20));
  const label = fullWidthLabel(source, closing);
  const start = closing - label.length;
  const expected = `${label.replace(/^./, '[')}](${kind}:${id}${role ? ` "${role.trim()}"` : ''})`;
  const written = `${label}${after}`;
  return {
    written,
    start,
    end: start + written.length,
    ...positionAt(source, start),
    ...(whole !== undefined && expected !== written && { expected }),
  };
}

/** The label of a mention in full-width brackets, with its first one; empty where that is a bracket of Markdown. */
function fullWidthLabel(source: string, closing: number): string {
  const opening = FULL_WIDTH_OPENING[source[closing] ?? ''];
  const before = source.slice(source.lastIndexOf('\n', closing) + 1, closing);
  const index = opening === undefined ? -1 : before.lastIndexOf(opening);
  return index === -1 ? '' : before.slice(index);
}

function bareMention(source: string, start: number, written: string): UnparsedMention {
  const bareId = written.replace(/[:：]\s?/, ':');
  return { written, start, end: start + written.length, ...positionAt(source, start), bareId };
}
