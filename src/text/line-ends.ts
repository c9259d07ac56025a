/** The line ends of the last long text, because callers look up many positions of one text. */
let known: { text: string; ends: readonly number[] } = { text: '', ends: [] };

/** Characters below which counting is quicker than keeping. */
const SHORT = 1000;

/** Number of line ends before an offset, and the offset at which its line starts; offsets count UTF-16 code units. */
export function lineAt(text: string, offset: number): { ends: number; start: number } {
  const ends = endsOf(text, offset);
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle] ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return { ends: from, start: from === 0 ? 0 : (ends[from - 1] ?? 0) + 1 };
}

function endsOf(text: string, offset: number): readonly number[] {
  if (offset < SHORT) return lineEnds(text.slice(0, offset));
  if (known.text !== text) known = { text, ends: lineEnds(text) };
  return known.ends;
}

function lineEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}
