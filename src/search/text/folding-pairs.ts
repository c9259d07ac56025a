import { Converter } from 'opencc-js';
import { normalizeChar } from './char-folding.ts';

/**
 * Every Han character that counts as another, as pairs for `makeReader`: Traditional and variant forms to the
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

/** The pairs whose target a site uses: no other character could be found on it. */
export function foldingPairsFor(pairs: string, used: ReadonlySet<string>): string {
  const chars = [...pairs];
  let kept = '';
  for (let at = 0; at + 1 < chars.length; at += 2) {
    if (used.has(chars[at + 1] ?? '')) kept += `${chars[at]}${chars[at + 1]}`;
  }
  return kept;
}

/** Variants OpenCC leaves alone or reads otherwise. 著 is also 着; 瞭 stands for 了 in 瞭解. */
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

/** What a place writes for a Simplified character counts as that character. */
function addRegionalForms(simplified: Map<string, string>, chars: readonly string[], to: 'tw' | 'hk' | 't'): void {
  const written = Converter({ from: 'cn', to })(chars.join('\n')).split('\n');
  for (const [char, form] of zip(chars, written)) {
    if (form !== char && (simplified.get(form) ?? form) === form && simplified.get(char) === char) {
      simplified.set(form, char);
    }
  }
}

/** Follows a chain of forms to its end: 啓 → 啟 → 启. */
function followChain(simplified: ReadonlyMap<string, string>, from: string): string {
  let at = from;
  for (let hops = 0; hops < 4; hops++) {
    const next = simplified.get(at);
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}

function isPair(pair: string): boolean {
  const chars = [...pair];
  return chars.length === 2 && chars[0] !== chars[1];
}

function zip(left: readonly string[], right: readonly string[]): [string, string][] {
  return left.map((item, index) => [item, right[index] ?? item]);
}
