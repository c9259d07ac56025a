import { childrenOf, plainText } from '../blocks.ts';
import { type Delimiters, delimiters, pairLength } from './delimiters.ts';
import { cutText, type InlineNode, positionOf, sourceRange, textNode } from './inline.ts';

/** Inline content as nodes and runs of delimiters; `at` is the offset of a run in the source. */
type Item = { node: InlineNode } | { run: Delimiters; at: number };

const RUNS = /\*+|~+/g;

/** True when delimiters of emphasis are left in the text. */
export function hasLooseDelimiters(children: readonly InlineNode[], source: string): boolean {
  return children.some((node) => node.type === 'text' && looseRuns(node, source).length > 0);
}

/**
 * Inline content with its emphasis paired again, by the rule that suits Chinese. Pairs that the parser found are opened
 * first: without blanks it takes the end of one for the beginning of the next.
 */
export function withCjkEmphasis(children: readonly InlineNode[], source: string): InlineNode[] {
  const items = runsWithContext(children.flatMap((node) => itemsOf(node, source)));
  return collapse(pairAll(items, source), source);
}

function itemsOf(node: InlineNode, source: string): (Item | { marker: string; at: number })[] {
  const range = sourceRange(node);
  if (node.type === 'text') return textItems(node, source);
  const isEmphasis = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
  const mark = range ? (source[range.start] ?? '') : '';
  if (!isEmphasis || !range || !'*~'.includes(mark)) return [{ node }];
  const first = sourceRange(childrenOf(node)[0] ?? node)?.start ?? range.start;
  const length = node.type === 'delete' ? Math.max(1, first - range.start) : node.type === 'strong' ? 2 : 1;
  const marker = mark.repeat(Math.min(length, 2));
  const inside = childrenOf(node).flatMap((child) => itemsOf(child, source));
  return [{ marker, at: range.start }, ...inside, { marker, at: range.end - marker.length }];
}

function textItems(
  node: InlineNode & { value: string },
  source: string,
): (Item | { marker: string; at: number })[] {
  const runs = looseRuns(node, source);
  const runAt = new Map(runs.map((run) => [run.index, run]));
  const parts = cutText(
    node,
    runs.flatMap(({ index, marker }) => [index, index + marker.length]),
    source,
  );
  let offset = 0;
  return parts.map((part) => {
    const value = plainText(part);
    const run = runAt.get(offset);
    offset += value.length;
    return run ? { marker: value, at: run.at } : { node: part };
  });
}

/** Runs of a text that are not escaped, with their offsets in its value and in the source. */
function looseRuns(
  node: InlineNode & { value: string },
  source: string,
): { index: number; at: number; marker: string }[] {
  const range = sourceRange(node);
  if (!range || !/[*~]/.test(node.value)) return [];
  const written = source.slice(range.start, range.end);
  const inSource = [...written.matchAll(/[*~]/g)];
  const inValue = [...node.value.matchAll(/[*~]/g)];
  if (inSource.length !== inValue.length) return [];
  const offsets = new Map(inValue.map(({ index }, nth) => [index, inSource[nth]?.index ?? 0]));
  return [...node.value.matchAll(RUNS)].flatMap(({ index, 0: marker }) => {
    const at = offsets.get(index) ?? 0;
    return isEscaped(written, at) || (marker.startsWith('~') && marker.length > 2)
      ? []
      : [{ index, at: range.start + at, marker }];
  });
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start -= 1;
  return (at - start) % 2 === 1;
}

/** Adjacent markers of one kind are one run; whether a run opens or closes depends on the characters beside it. */
function runsWithContext(items: readonly (Item | { marker: string; at: number })[]): Item[] {
  const merged: (Item | { marker: string; at: number })[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    const isSame = last && 'marker' in last && 'marker' in item && last.marker[0] === item.marker[0];
    if (isSame && last.at + last.marker.length === item.at)
      merged[merged.length - 1] = { marker: last.marker + item.marker, at: last.at };
    else merged.push(item);
  }
  return merged.map((item, index) => {
    if (!('marker' in item)) return item;
    const [before, after] = [merged[index - 1], merged[index + 1]];
    const run = delimiters(
      item.marker[0] ?? '',
      item.marker.length,
      [...visible(before)].at(-1) ?? '',
      [...visible(after)][0] ?? '',
    );
    return { run, at: item.at };
  });
}

/** What is beside a run: text, another run, or a node without text, which counts as a letter. */
function visible(item: Item | { marker: string } | undefined): string {
  if (!item) return '';
  if ('marker' in item) return item.marker;
  if ('run' in item) return item.run.character;
  return plainText(item.node) || 'x';
}

/**
 * https://spec.commonmark.org/0.31.2/#process-emphasis, over a list that shrinks with each pair. Below its bottom a kind
 * of closer has no opener, which is not looked for twice.
 */
function pairAll(items: Item[], source: string): Item[] {
  const list = [...items];
  const bottoms = new Map<string, number>();
  let index = 0;
  while (index < list.length) {
    const closer = list[index];
    const run =
      closer && 'run' in closer && closer.run.canClose && closer.run.left > 0 ? closer.run : undefined;
    const kind = run ? kindOf(run) : '';
    const opener = run ? openerOf(list, index, run, bottoms.get(kind) ?? 0) : -1;
    if (run && opener === -1) bottoms.set(kind, index);
    if (opener === -1) index++;
    else index = pair(list, opener, index, source);
  }
  return list;
}

/** Closers of one kind have the same openers. */
function kindOf({ character, canOpen, length }: Delimiters): string {
  return `${character}${canOpen}${character === '~' ? length : length % 3}`;
}

function openerOf(list: readonly Item[], closerIndex: number, closer: Delimiters, bottom: number): number {
  for (let index = closerIndex - 1; index >= bottom; index--) {
    const item = list[index];
    if (item && 'run' in item && pairLength(item.run, closer) > 0) return index;
  }
  return -1;
}

/** Wraps what is between two runs; returns the index of the closing one. */
function pair(list: Item[], openerIndex: number, closerIndex: number, source: string): number {
  const [opener, closer] = [list[openerIndex], list[closerIndex]];
  if (!opener || !closer || !('run' in opener) || !('run' in closer)) return closerIndex + 1;
  const length = pairLength(opener.run, closer.run);
  const start = opener.at + opener.run.left - length;
  const end = closer.at + (closer.run.length - closer.run.left) + length;
  opener.run.left -= length;
  closer.run.left -= length;
  const type = opener.run.character === '~' ? 'delete' : length === 2 ? 'strong' : 'emphasis';
  const children = collapse(list.slice(openerIndex + 1, closerIndex), source);
  const node = { type, children, position: positionOf(source, start, end) } as InlineNode;
  list.splice(openerIndex + 1, closerIndex - openerIndex - 1, { node });
  return openerIndex + 2;
}

/** Nodes, and what is left of the runs as text. */
function collapse(items: readonly Item[], source: string): InlineNode[] {
  return items.flatMap((item) => {
    if ('node' in item) return [item.node];
    const { character, left, length, canClose } = item.run;
    const used = canClose ? length - left : 0;
    return left === 0 ? [] : [textNode(character.repeat(left), source, item.at + used)];
  });
}
