import { Converter } from 'opencc-js';

/** Conversion of text between the Chinese scripts. Code, URLs and Latin text are returned unchanged. */
export interface ScriptConversion {
  toHant: (text: string) => string;
  toHans: (text: string) => string;
}

// Traditional text has corner brackets as quotation marks (W3C, Requirements for Chinese Text Layout, 3.1.5). Single
// quotes are not converted, because the right one is also the English apostrophe.
const QUOTES: readonly Pair[] = [
  ['“', '「'],
  ['”', '」'],
];

// OpenCC 1.4 converts 了 in these to 瞭, as in 瞭如指掌.
const EXCEPTIONS = ['了如何', '了如下', '了如此', '了如今', '了如同'].map((text) => [text, text] as const);
const UNCONVERTED = 'https?://[^\\s，。；、）》」』]+|`[^`]+`';

/**
 * Makes the conversion between Simplified (mainland) and Traditional (Taiwan) characters.
 * @param phrases exceptions to OpenCC, Simplified to Traditional; the longest match wins
 */
export function createScriptConversion(phrases: Readonly<Record<string, string>>): ScriptConversion {
  const pairs: Pair[] = [...QUOTES, ...EXCEPTIONS, ...Object.entries(phrases)];
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
  const parts = new RegExp(`(${[UNCONVERTED, ...words].join('|')})`, 'u');
  return (text) =>
    text
      .split(parts)
      .map((part, index) => (index % 2 === 1 ? (fixed.get(part) ?? part) : convert(part)))
      .join('');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
