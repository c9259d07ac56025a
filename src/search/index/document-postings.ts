import { isCjk } from '#text/char-folding.ts';
import type { TokenRun } from '../text/tokens.ts';
import type { SearchDocument } from './document.ts';
import { PLAIN_TEXT_WEIGHT, type Posting } from './pagefind/postings.ts';
import { assignPositions } from './positions.ts';

/**
 * The posting of every word of a page. Words are its tokens, and each of its CJK characters: bigrams contain every
 * character, so a single one needs no position in the text, only the fact that the page contains it.
 */
export function documentPostings({ blocks, meta }: SearchDocument): Map<string, Posting> {
  const postings = new Map<string, PostingDraft>();
  const runs = blocks.flatMap(({ weight, runs }) => runs.map((run) => ({ weight, run })));
  assignPositions(
    runs.map(({ run }) => run),
    (key, run, position) =>
      addPosition(postingOf(postings, key).text, runs[run]?.weight ?? PLAIN_TEXT_WEIGHT, position),
  );
  for (const { run } of runs) for (const char of cjkCharacters(run)) postingOf(postings, char);
  meta.forEach((fieldRuns, field) => {
    addField(postings, fieldRuns, field);
  });
  for (const { text, meta: fields } of postings.values()) {
    keepHighestWeight(text);
    keepHighestWeight(fields);
  }
  return postings;
}

/** A posting while positions are added: positions by weight, and by number of the metadata field. */
interface PostingDraft {
  text: Map<number, number[]>;
  meta: Map<number, number[]>;
}

/** Adds a metadata field: its tokens, and each of its CJK characters, so that a single one finds the title or name. */
function addField(postings: Map<string, PostingDraft>, runs: readonly TokenRun[], field: number): void {
  assignPositions(runs, (key, _run, position) => addPosition(postingOf(postings, key).meta, field, position));
  for (const char of cjkCharacters(runs.flat())) {
    const { meta } = postingOf(postings, char);
    if (!meta.has(field)) meta.set(field, [0]);
  }
}

function cjkCharacters(run: TokenRun): Set<string> {
  return new Set(run.flatMap((key) => (isCjk(key) ? [...key] : [])));
}

function postingOf(postings: Map<string, PostingDraft>, key: string): PostingDraft {
  const known = postings.get(key);
  if (known) return known;
  const posting = { text: new Map(), meta: new Map() };
  postings.set(key, posting);
  return posting;
}

function addPosition(positions: Map<number, number[]>, group: number, position: number): void {
  const known = positions.get(group);
  if (known) known.push(position);
  else positions.set(group, [position]);
}

/** Sorts positions, and keeps one that occurs under several weights (or fields) only under the highest. */
function keepHighestWeight(positions: Map<number, number[]>): void {
  const seen = new Set<number>();
  for (const weight of [...positions.keys()].sort((a, b) => b - a)) {
    const kept = (positions.get(weight) ?? []).filter(
      (position) => !seen.has(position) && seen.add(position),
    );
    if (kept.length === 0) positions.delete(weight);
    else
      positions.set(
        weight,
        kept.sort((a, b) => a - b),
      );
  }
}
