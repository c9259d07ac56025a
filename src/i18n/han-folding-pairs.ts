import { Converter } from 'opencc-js';
import { normalizeChar } from '#text/char-folding.ts';

/**
 * Every Han character that is folded to another, as pairs for `createCharFolder`: Traditional and variant forms to the
 * Simplified character OpenCC gives for them alone, and whatever Taiwan or Hong Kong writes for a Simplified one.
 * Single characters only: conversion by phrases would change lengths.
 */
export function allFoldingPairs(): string {
  const chars = hanCharacters();
  const simplified = new Map(zip(chars, convertEach(chars, 't')));
  for (const [from, to] of EXTRA_PAIRS) simplified.set(from, to);
  for (const locale of ['tw', 'hk', 't'] as const) addRegionalForms(simplified, chars, locale);
  const pairs = [...simplified].map(([from]) => from + followChain(simplified, from));
  return pairs.filter((pair) => isPair(pair)).join('');
}

/** The pairs whose target occurs in a site; the others cannot match anything there. */
export function foldingPairsFor(pairs: string, used: ReadonlySet<string>): string {
  const chars = [...pairs];
  let result = '';
  for (let index = 0; index + 1 < chars.length; index += 2) {
    if (used.has(chars[index + 1] ?? '')) result += `${chars[index]}${chars[index + 1]}`;
  }
  return result;
}

/** Variants that OpenCC does not convert, or converts to another character: 著 is also 着, and 瞭 is 了 in 瞭解. */
const EXTRA_PAIRS = [
  ...'著着瞭了裏里峯峰羣群綫线爲为臺台檯台颱台牀床纔才衆众覈核啓启嘆叹麪面麽么甦苏祕秘恆恒晧皓喆哲淼淼',
].reduce(
  (pairs: [string, string][], char, index, all) =>
    index % 2 === 0 ? pairs.concat([[char, all[index + 1] ?? char]]) : pairs,
  [],
);

function hanCharacters(): string[] {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  return [...range(0x3400, 0x4dbf), ...range(0x4e00, 0x9fff)].filter((char) => normalizeChar(char) === char);
}

function convertEach(chars: readonly string[], from: 't' | 'tw' | 'hk'): string[] {
  return Converter({ from, to: 'cn' })(chars.join('\n')).split('\n');
}

/** Adds the characters that a region uses in place of a Simplified one. */
function addRegionalForms(
  simplified: Map<string, string>,
  chars: readonly string[],
  to: 'tw' | 'hk' | 't',
): void {
  const forms = Converter({ from: 'cn', to })(chars.join('\n')).split('\n');
  for (const [char, form] of zip(chars, forms)) {
    if (form !== char && (simplified.get(form) ?? form) === form && simplified.get(char) === char) {
      simplified.set(form, char);
    }
  }
}

/** Follows a chain of forms to its end, at most four steps: 啓 → 啟 → 启. */
function followChain(simplified: ReadonlyMap<string, string>, from: string): string {
  let char = from;
  for (let steps = 0; steps < 4; steps++) {
    const next = simplified.get(char);
    if (next === undefined || next === char) return char;
    char = next;
  }
  return char;
}

function isPair(pair: string): boolean {
  const chars = [...pair];
  return chars.length === 2 && chars[0] !== chars[1];
}

function zip(left: readonly string[], right: readonly string[]): [string, string][] {
  return left.map((item, index) => [item, right[index] ?? item]);
}
