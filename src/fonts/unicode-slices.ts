import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of a typeface in a file of its own. */
export interface UnicodeSlice {
  /** Part of the file name. */
  name: string;
  /** Code points that the file is meant for, first and last of each range. */
  ranges: readonly (readonly [number, number])[];
}

/** The slices of a Fontsource package, as its `unicode.json` lists them: `{ "[4]": "U+1f1e9-1f1f5,U+1f1f7" }`. */
export function readUnicodeSlices(packageFolder: string): UnicodeSlice[] {
  const text = readFileSync(join(packageFolder, 'unicode.json'), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(parseRange),
  }));
}

function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
