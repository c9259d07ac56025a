import { type CharFolder, normalizeName } from '#text/char-folding.ts';
import { editDistance } from '#text/edit-distance.ts';
import type { PreparedName } from './name-match-rank.ts';

/**
 * For a query that finds nothing, the query with each Latin word that no name contains replaced by the most similar word of a
 * name; of equally similar ones by the one that most pages are about: KubeCon for kubecom, Priyanka Sharma for Priyanka Shamra.
 * Undefined when no word is similar.
 * @param mentions number of pages about each node, by id
 */
export function correctQuery(
  names: readonly PreparedName[],
  input: string,
  foldChar: CharFolder,
  mentions: ReadonlyMap<string, number>,
): string | undefined {
  const known = wordsOfNames(names, mentions);
  const words = input.trim().split(/\s+/);
  const corrected = words.map((word) => similarWord(normalizeName(word, foldChar), known) ?? word);
  return corrected.some((word, at) => word !== words[at]) ? corrected.join(' ') : undefined;
}

interface WordOfNames {
  /** The word as names write it. */
  word: string;
  /** Number of names and of pages about them. */
  pages: number;
}

/** The Latin words of names of at least four letters, by the word in lower case. */
function wordsOfNames(
  names: readonly PreparedName[],
  mentions: ReadonlyMap<string, number>,
): Map<string, WordOfNames> {
  const known = new Map<string, WordOfNames>();
  for (const { row } of names) {
    const words = new Set(row.names.flatMap((name) => withoutAccents(name).match(/[A-Za-z]{4,}/g) ?? []));
    for (const word of words) {
      const { pages, ...first } = known.get(word.toLowerCase()) ?? { word, pages: 0 };
      known.set(word.toLowerCase(), { ...first, pages: pages + 1 + (mentions.get(row.id) ?? 0) });
    }
  }
  return known;
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The most similar word, by one edit, from eight letters on by two; undefined for a word that is known. */
function similarWord(typed: string, known: ReadonlyMap<string, WordOfNames>): string | undefined {
  if (!/^[a-z]{4,}$/.test(typed) || known.has(typed)) return undefined;
  const allowed = typed.length > 7 ? 2 : 1;
  const similar = [...known].flatMap(([form, found]) => {
    const edits = editsBetween(typed, form);
    return edits <= allowed ? [{ ...found, edits }] : [];
  });
  return similar.sort((a, b) => a.edits - b.edits || b.pages - a.pages)[0]?.word;
}

/** Edit distance, or infinity for lengths so different that it cannot be small. */
export function editsBetween(typed: string, form: string): number {
  return Math.abs(typed.length - form.length) > typed.length / 2
    ? Number.POSITIVE_INFINITY
    : editDistance(typed, form);
}
