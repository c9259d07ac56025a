import { isCjk } from '#text/char-folding.ts';
import { toPhrases } from '../index/positions.ts';
import { META_FIELDS } from '../index/tables.ts';
import type { QueryTerm } from '../text/query-terms.ts';
import { GAP, isSingleCharacter, type TokenRun } from '../text/tokens.ts';
import { type PhraseHit, phraseHits } from './phrase-hits.ts';
import type { WordIndex } from './word-index.ts';

/** The pages that may contain a term, by page number. */
export interface TermMatches {
  scores: ReadonlyMap<number, number>;
  /** True when every page contains the term for certain; else its text must be compared before it is shown. */
  exact: boolean;
  /** False for a term that cannot be searched, such as one letter that half of all index files may contain. */
  searched: boolean;
}

/**
 * The pages that contain a term: all its phrases. A phrase of more than three CJK characters can be stored with a false
 * adjacency (see `assignPositions`), and phrases need not be side by side: such matches are not exact.
 */
export async function findTerm(index: WordIndex, term: QueryTerm): Promise<TermMatches> {
  const phrases = splitAtGaps(term.tokens).flatMap(toPhrases);
  const last = phrases.length - 1;
  const found = await Promise.all(
    phrases.map((phrase, at) => findPhrase(index, phrase, at === last && prefixOf(term))),
  );
  const searched = found.filter((matches) => matches.searched);
  return {
    scores: intersectScores(searched.map(({ scores }) => scores)),
    exact: found.length === 1 && found.every(({ exact }) => exact),
    searched: searched.length > 0,
  };
}

/** The words that are looked up in the index for a term. */
export function wordsToFind({ tokens }: QueryTerm): string[] {
  const phrases = splitAtGaps(tokens).flatMap(toPhrases);
  return phrases.flatMap((phrase) => offsetsToFind(phrase).map((offset) => phrase[offset] ?? ''));
}

/** The sum of scores of the pages that occur in all lists. */
export function intersectScores(lists: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...others] = lists.toSorted((a, b) => a.size - b.size);
  const result = new Map<number, number>();
  for (const [page, score] of first) {
    if (!others.every((other) => other.has(page))) continue;
    result.set(
      page,
      others.reduce((sum, other) => sum + (other.get(page) ?? 0), score),
    );
  }
  return result;
}

/** Whether the last word may be the start of a longer one, or only if it is a word itself. */
type LastWord = boolean | 'if-word';

function prefixOf({ isPrefix, isWord }: QueryTerm): LastWord {
  return isPrefix && isWord ? 'if-word' : isPrefix;
}

/** Scores of the pages where a phrase occurs. A finished last word counts more than one that only starts with it. */
async function findPhrase(index: WordIndex, phrase: TokenRun, prefix: LastWord): Promise<TermMatches> {
  const [last = ''] = phrase.slice(-1);
  const outer = [phrase[0] ?? '', last].filter(isSingleCharacter);
  if (phrase.length > 1 && outer.length > 0) return findAroundCharacters(index, phrase);
  const cjk = phrase.filter(isCjk).length;
  const exact = cjk < (cjk === phrase.length ? 3 : 2);
  const offsets = offsetsToFind(phrase);
  const words = await Promise.all(offsets.map((offset) => index.find(phrase[offset] ?? '')));
  const whole = phraseScores(index, phraseHits(words, offsets));
  if (!prefix || isCjk(last) || (prefix === 'if-word' && whole.size === 0))
    return { scores: whole, exact, searched: true };
  if (index.filesWithPrefix(last) > MAX_PREFIX_FILES) {
    return { scores: whole, exact, searched: phrase.length > 1 || last.length > 1 };
  }
  const starts = phraseScores(index, phraseHits([...words.slice(0, -1), await index.findPrefix(last)]));
  const scores = new Map([...starts].map(([page, score]) => [page, score * 0.5 + (whole.get(page) ?? 0)]));
  return { scores, exact, searched: true };
}

/**
 * Which words of a phrase are looked up: of a long run of CJK characters every second bigram and the last, which have all its
 * characters. Each is an index file of its own, and matches of long runs are compared with the text anyway.
 */
function offsetsToFind(phrase: TokenRun): number[] {
  const all = phrase.map((_, at) => at);
  if (phrase.length < LONG_RUN || !phrase.every((word) => isCjk(word) && !isSingleCharacter(word)))
    return all;
  return all.filter((at) => at % 2 === 0 || at === phrase.length - 1);
}

const LONG_RUN = 6;

/** Index files loaded for the words with one prefix. */
const MAX_PREFIX_FILES = 24;

/**
 * A single CJK character at the end of a phrase, as in `KubeCon上` or `第3`, is stored only as a part of bigrams: the
 * pages that contain the rest of the phrase, and the character anywhere.
 */
async function findAroundCharacters(index: WordIndex, phrase: TokenRun): Promise<TermMatches> {
  const from = isSingleCharacter(phrase[0] ?? '') ? 1 : 0;
  const to = isSingleCharacter(phrase.at(-1) ?? '') ? -1 : phrase.length;
  const inner = phrase.slice(from, to);
  const characters = phrase.filter(
    (word, at) => isSingleCharacter(word) && (at === 0 || at === phrase.length - 1),
  );
  const innerWords = await Promise.all(inner.map((word) => index.find(word)));
  const lists = [
    ...(inner.length > 0 ? [phraseScores(index, phraseHits(innerWords))] : []),
    ...(await Promise.all(
      characters.map(async (char) => phraseScores(index, phraseHits([await index.find(char)]))),
    )),
  ];
  return { scores: intersectScores(lists), exact: false, searched: true };
}

/** Weights of the metadata fields against one occurrence in plain text. */
const FIELD_WEIGHTS = META_FIELDS.map((field) => ({ title: 20, names: 10, pinyin: 0.1 })[field]);

/** BM25 (k1 = 1.5, b = 0.3) of the occurrences in the text, and the weights of the fields, times how rare the phrase is. */
function phraseScores({ lengths }: WordIndex, hits: ReadonlyMap<number, PhraseHit>): Map<number, number> {
  const rarity = Math.log(1 + (lengths.length - hits.size + 0.5) / (hits.size + 0.5));
  const average = averageOf(lengths);
  const score = ({ weight, fields }: PhraseHit, length: number) => {
    const saturated = (weight * 2.5) / (weight + 1.5 * (0.7 + (0.3 * length) / average));
    return rarity * ([...fields].reduce((sum, field) => sum + (FIELD_WEIGHTS[field] ?? 0), 0) + saturated);
  };
  return new Map([...hits].map(([page, hit]) => [page, score(hit, lengths[page] ?? average)]));
}

const averages = new WeakMap<readonly number[], number>();

function averageOf(lengths: readonly number[]): number {
  const known = averages.get(lengths);
  if (known !== undefined) return known;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  averages.set(lengths, average);
  return average;
}

function splitAtGaps(tokens: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const token of tokens) {
    if (token === GAP) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs.filter((run) => run.length > 0);
}
