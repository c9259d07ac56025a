import { Converter } from 'opencc-js';

/** Simplified of the mainland, Traditional of OpenCC, and of Taiwan. */
type Variant = 'cn' | 't' | 'tw';
type Convert = (text: string) => string;

const converters = new Map<string, Convert>();

/**
 * Conversion of text by OpenCC. Its tables are made at the first call and shared by all callers: they take 0.1 to 0.2 s
 * and 20 MB, and most threads and commands need few of them or none.
 */
export function openCc(from: Variant, to: Variant): Convert {
  return (text) => {
    const key = `${from} ${to}`;
    const convert = converters.get(key) ?? Converter({ from, to });
    converters.set(key, convert);
    return convert(text);
  };
}
