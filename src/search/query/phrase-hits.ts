import { PLAIN_TEXT_WEIGHT } from '../index/pagefind/postings.ts';
import type { StoredPosting, WordMatches } from './word-index.ts';

/** Where a phrase occurs in a page. */
export interface PhraseHit {
  /** Occurrences in the text, each with its weight; plain text has the weight 1. */
  weight: number;
  /** Numbers of the metadata fields that contain it. */
  fields: ReadonlySet<number>;
}

/** The pages in which words follow one another, in the text or in one metadata field. */
export function phraseHits(
  words: readonly WordMatches[],
  offsets: readonly number[] = words.map((_, at) => at),
): Map<number, PhraseHit> {
  const [rarest, ...others] = words.toSorted((a, b) => a.size - b.size);
  const hits = new Map<number, PhraseHit>();
  for (const page of rarest?.keys() ?? []) {
    if (!others.every((matches) => matches.has(page))) continue;
    const postings = words.map((matches) => matches.get(page) ?? []);
    const hit = words.length === 1 ? wordHit(postings[0] ?? []) : consecutiveHit(postings, offsets);
    if (hit) hits.set(page, hit);
  }
  return hits;
}

/** A word alone. A CJK character that only occurs as a part of bigrams has a posting without a position. */
function wordHit(postings: readonly StoredPosting[]): PhraseHit {
  const positions = postings.flatMap(({ text }) => readPositions(text, PLAIN_TEXT_WEIGHT));
  const fields = postings.flatMap(({ fields }) => readPositions(fields, 0));
  const weight = positions.reduce((sum, { group }) => sum + group / PLAIN_TEXT_WEIGHT, 0);
  return {
    weight: weight > 0 || fields.length > 0 ? weight : 1,
    fields: new Set(fields.map(({ group }) => group)),
  };
}

function consecutiveHit(
  words: readonly (readonly StoredPosting[])[],
  offsets: readonly number[],
): PhraseHit | undefined {
  const inText = startsOf(
    words.map((postings) => postings.flatMap(({ text }) => readPositions(text, PLAIN_TEXT_WEIGHT))),
    offsets,
    false,
  );
  const inFields = startsOf(
    words.map((postings) => postings.flatMap(({ fields }) => readPositions(fields, 0))),
    offsets,
    true,
  );
  if (inText.length + inFields.length === 0) return undefined;
  return {
    weight: inText.reduce((sum, { group }) => sum + group / PLAIN_TEXT_WEIGHT, 0),
    fields: new Set(inFields.map(({ group }) => group)),
  };
}

/** A position, and its weight (in the text) or the number of its field (in metadata). */
interface GroupedPosition {
  group: number;
  position: number;
}

/** The positions of the first word from which all words follow one another; `sameGroup`: within one field. */
function startsOf(
  words: readonly GroupedPosition[][],
  offsets: readonly number[],
  sameGroup: boolean,
): GroupedPosition[] {
  const [first = [], ...others] = words;
  if (others.some((positions) => positions.length === 0)) return [];
  const keyOf = (group: number, position: number) => (sameGroup ? group * FIELD_STEP : 0) + position;
  const sets = others.map(
    (positions) => new Set(positions.map(({ group, position }) => keyOf(group, position))),
  );
  return first.filter(({ group, position }) =>
    sets.every((set, at) => set.has(keyOf(group, position + (offsets[at + 1] ?? 0)))),
  );
}

/** More than the positions of a field. */
const FIELD_STEP = 0x1000000;

/** Reads a list of differences; a negative number −1 − n starts the positions of weight or field n. */
function readPositions(stored: readonly number[], firstGroup: number): GroupedPosition[] {
  const positions: GroupedPosition[] = [];
  let [group, position] = [firstGroup, 0];
  for (const value of stored) {
    if (value < 0) [group, position] = [-1 - value, 0];
    else {
      position += value;
      positions.push({ group, position });
    }
  }
  return positions;
}
