import { toPhrases } from '../index/positions.ts';
import { INITIALS_MARK, PINYIN_MARK } from '../names/pinyin-marks.ts';
import { isCjk } from '../text/char-folding.ts';
import type { QueryTerm } from '../text/query-terms.ts';
import { GAP, isSingleCharacter } from '../text/tokens.ts';
import type { BackendMatch, SearchBackend } from './backend.ts';
import type { QueryVariant } from './query-expansion.ts';

/** Score of each text found, by the id of its fragment. */
export type TextScores = Map<string, number>;

/**
 * Searches for every form of a query and keeps the best score of each text. Whether a text is found is decided by exact
 * searches for the phrases of each term, its score by the engine's ranking for all tokens together.
 */
export async function scoreVariants(
  backend: SearchBackend,
  variants: readonly QueryVariant[],
): Promise<TextScores> {
  const best: TextScores = new Map();
  for (const { terms, factor } of variants) keepBest(best, await scoreTerms(backend, terms), factor);
  return best;
}

/** The texts whose title in pinyin starts with these letters, from any syllable on, or has them as initials. */
export async function scorePinyin(backend: SearchBackend, letters: string): Promise<TextScores> {
  const best: TextScores = new Map();
  if (!/^[a-z]{2,}$/.test(letters)) return best;
  for (const mark of letters.length > 2 ? [PINYIN_MARK, INITIALS_MARK] : [PINYIN_MARK]) {
    keepBest(best, await findPrefix(backend, mark + letters), 1);
  }
  return best;
}

async function scoreTerms(backend: SearchBackend, terms: readonly QueryTerm[]): Promise<TextScores> {
  const found = await Promise.all(terms.map((term) => findTerm(backend, term)));
  const [first = new Map<string, number>(), ...others] = found;
  const ids = [...first.keys()].filter((id) => others.every((other) => other.has(id)));
  if (ids.length === 0) return new Map();
  const tokens = terms.flatMap(({ tokens }) => tokens).filter((token) => token !== GAP);
  const ranked = await backend.search(tokens.join(' '));
  const bonus = tokens.length === 1 && isSingleCharacter(tokens[0] ?? '') ? fieldBonus : () => 0;
  const scores = new Map(ranked.map((match) => [match.id, match.score + bonus(match)]));
  return new Map(ids.map((id) => [id, scores.get(id) ?? 0]));
}

/**
 * Bonus for a title or name that contains a single CJK character. The character is a prefix of many words, and the sum of
 * their scores can be greater than the score of a title.
 */
function fieldBonus({ fields }: BackendMatch): number {
  if (fields.includes('title')) return 2000;
  return fields.includes('names') ? 1000 : 0;
}

/** The texts that contain a term. An unfinished last word may also occur apart from the rest. */
async function findTerm(backend: SearchBackend, { tokens, isPrefix }: QueryTerm): Promise<TextScores> {
  const last = tokens.at(-1) ?? '';
  const head = tokens.slice(0, -1);
  if (head.length === 0) return isPrefix ? findLast(backend, last) : findPhrases(backend, tokens);
  const whole = await findPhrases(backend, tokens);
  if (!isPrefix || (whole.size > 0 && !isCjk(last))) return whole;
  const [before, after] = [await findPhrases(backend, head), await findLast(backend, last)];
  return new Map([...whole, ...[...before].filter(([id]) => after.has(id))]);
}

/** The index has an entry for each CJK character, but of other words only for the whole word. */
function findLast(backend: SearchBackend, last: string): Promise<TextScores> {
  return isCjk(last) ? findPhrases(backend, [last]) : findPrefix(backend, last);
}

/** The texts that contain all phrases of some tokens. */
async function findPhrases(backend: SearchBackend, tokens: readonly string[]): Promise<TextScores> {
  const phrases = splitAtGaps(tokens)
    .flatMap(toPhrases)
    .map((phrase) => phrase.join(' '));
  await backend.preload(phrases.join(' '));
  const [first = [], ...others] = await Promise.all(phrases.map((phrase) => backend.search(`"${phrase}"`)));
  const ids = others.map((matches) => new Set(matches.map(({ id }) => id)));
  return toScores(first.filter(({ id }) => ids.every((found) => found.has(id))));
}

function splitAtGaps(tokens: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const token of tokens) {
    if (token === GAP) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}

/**
 * The texts that contain a word with this prefix. Where no word has it, Pagefind falls back to the longest word that is a
 * prefix of the query. It does the same for any longer query, so equal results for one that cannot exist show a fall-back.
 */
async function findPrefix(backend: SearchBackend, prefix: string): Promise<TextScores> {
  await backend.preloadPrefix(prefix);
  const matches = await backend.search(prefix);
  if (matches.length === 0) return new Map();
  const exact = await backend.search(`"${prefix}"`);
  if (exact.length > 0) return toScores(matches);
  const impossible = await backend.search(`${prefix}\u9fff`);
  return sameMatches(matches, impossible) ? new Map() : toScores(matches);
}

function sameMatches(left: readonly BackendMatch[], right: readonly BackendMatch[]): boolean {
  const key = (all: readonly BackendMatch[]) =>
    JSON.stringify(all.map(({ id, words }) => [id, words]).sort());
  return left.length === right.length && key(left) === key(right);
}

function toScores(matches: readonly BackendMatch[]): TextScores {
  return new Map(matches.map(({ id, score }) => [id, score]));
}

function keepBest(best: TextScores, found: TextScores, factor: number): void {
  for (const [id, score] of found) best.set(id, Math.max(best.get(id) ?? 0, score * factor));
}
