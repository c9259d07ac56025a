/**
 * Encodes a Chinese folding table (see `createCharFolder`) for the tables of a search: of each pair, in the order of sources, the
 * code point of the source less that of the source before, and of the target less that of the source, in base 36. Half of
 * what the characters need compressed.
 */
export function packFolding(pairs: string): string {
  const chars = [...pairs];
  const points = chars.flatMap((char, at) =>
    at % 2 === 0 ? [[codePoint(char), codePoint(chars[at + 1] ?? char)] as const] : [],
  );
  const sorted = points.sort(([a], [b]) => a - b);
  const steps = sorted.map(([from], at) => from - (sorted[at - 1]?.[0] ?? 0));
  const shifts = sorted.map(([from, to]) => to - from);
  return [steps, shifts].map((column) => column.map((number) => number.toString(36)).join(' ')).join('|');
}

/** Decodes a Chinese folding table. */
export function unpackFolding(packed: string): string {
  if (packed === '|') return '';
  const [steps = [], shifts = []] = packed
    .split('|')
    .map((column) => column.split(' ').map((number) => Number.parseInt(number, 36)));
  let from = 0;
  return steps
    .map((step, at) => {
      from += step;
      return String.fromCodePoint(from, from + (shifts[at] ?? 0));
    })
    .join('');
}

function codePoint(char: string): number {
  return char.codePointAt(0) ?? 0;
}
