import { unentitied } from './field-values.ts';
import type { Imported } from './file.ts';

/** How much of a file's words an import accounts for. */
export interface Coverage {
  words: number;
  inDrafts: number;
  /** Words that are in no draft but in a remark. */
  told: number;
  /** Words that are in neither: what was lost silently. */
  lost: string[];
}

/**
 * Counts each word of a file, as often as it stands there, in the drafts and in what was told. A word is a run of
 * Latin letters and digits or one character of another script; case does not matter.
 * @param text the whole file as decoded, front matter included
 */
export function coverageOf(text: string, { keys, drafts, remarks, pictures, mentions }: Imported): Coverage {
  const original = countsOf(text);
  const written = countsOf(drafts.map((draft) => draft.text).join('\n'));
  const told = countsOf(
    [
      ...keys,
      ...remarks.flatMap(({ code, text: words, more }) =>
        code === 'unaccounted' ? [] : [words, more ?? ''],
      ),
      ...pictures.map(({ from }) => from),
      ...mentions.flatMap(({ linked }) => linked),
    ].join('\n'),
  );
  const sum = { words: 0, inDrafts: 0, told: 0, lost: [] as string[] };
  for (const [word, count] of original) {
    const inDrafts = Math.min(count, written.get(word) ?? 0);
    const inTold = Math.min(count - inDrafts, told.get(word) ?? 0);
    sum.words += count;
    sum.inDrafts += inDrafts;
    sum.told += inTold;
    if (inDrafts + inTold < count) sum.lost.push(`${word}×${count - inDrafts - inTold}`);
  }
  return sum;
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = decoded(
    unentitied(
      text
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀-₉]+/g, (small) => ` ${small.normalize('NFKC')} `),
    ),
  );
  for (const [word] of plain.toLowerCase().matchAll(/[a-z0-9\u00c0-\u024f]+|\p{L}|\p{N}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `%20` in an address is no word. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
