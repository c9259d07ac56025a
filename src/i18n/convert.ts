import { Converter } from 'opencc-js';

/** Both directions between the Chinese scripts; each leaves code, addresses and Latin text as they are. */
export interface Conversion {
  toHant: (text: string) => string;
  toHans: (text: string) => string;
}

// Traditional text quotes with corner brackets (W3C, Requirements for Chinese Text Layout, 3.1.5). Single quotes
// stay: the right one is also the apostrophe of English.
const QUOTES: readonly Pair[] = [
  ['“', '「'],
  ['”', '」'],
];

// 了 before these is never 瞭, which OpenCC takes from 瞭如指掌.
const SLIPS = ['了如何', '了如下', '了如此', '了如今', '了如同'].map((words) => [words, words] as const);
const UNTOUCHED = 'https?://[^\\s，。；、）》」』]+|`[^`]+`';

/**
 * Makes the conversion between Simplified (mainland) and Traditional (Taiwan) characters.
 * @param phrases words it must get right, Simplified to Traditional; the longest match wins
 */
export function converter(phrases: Readonly<Record<string, string>>): Conversion {
  const pairs: Pair[] = [...QUOTES, ...SLIPS, ...Object.entries(phrases)];
  return {
    toHant: withPhrases(Converter({ from: 'cn', to: 'tw' }), pairs),
    toHans: withPhrases(
      Converter({ from: 'tw', to: 'cn' }),
      pairs.map(([hans, hant]) => [hant, hans]),
    ),
  };
}

type Pair = readonly [string, string];

function withPhrases(convert: (text: string) => string, pairs: readonly Pair[]): (text: string) => string {
  const fixed = new Map(pairs);
  const words = [...fixed.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const parts = new RegExp(`(${[UNTOUCHED, ...words].join('|')})`, 'u');
  return (text) =>
    text
      .split(parts)
      .map((part, index) => (index % 2 === 1 ? (fixed.get(part) ?? part) : convert(part)))
      .join('');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
