import { toPhrases } from '../index/positions.ts';
import { INITIALS_MARK, PINYIN_MARK } from '../names/pinyin-marks.ts';
import { isCjk } from '../text/char-folding.ts';
import type { QueryVariant } from './query-expansion.ts';
import { GAP, isSingleCharacter } from '../text/tokens.ts';
import type { SearchBackend, BackendMatch } from './backend.ts';
import type { QueryTerm } from '../text/query-terms.ts';

/** Score of each text found, by its id in the index. */
export type TextScores = Map<string, number>;

/**
 * Asks for every wording and keeps the best score of each page.
 * The engine's ranking says in what order; its exact search says whether at all: the answer is both.
 */
export async function scoreVariants(backend: SearchBackend, wordings: readonly QueryVariant[]): Promise<TextScores> {
  const best: TextScores = new Map();
  for (const { terms, factor } of wordings) {
    keepBest(best, await askWording(backend, terms), factor);
  }
  return best;
}

/** Titles whose pinyin, from any syllable on, begins with the letters typed; or whose initials do. */
export async function scorePinyin(backend: SearchBackend, letters: string): Promise<TextScores> {
  const best: TextScores = new Map();
  if (!/^[a-z]{2,}$/.test(letters)) return best;
  for (const mark of letters.length > 2 ? [PINYIN_MARK, INITIALS_MARK] : [PINYIN_MARK]) {
    keepBest(best, await askPrefix(backend, mark + letters), 1);
  }
  return best;
}

async function askWording(backend: SearchBackend, terms: readonly QueryTerm[]): Promise<TextScores> {
  const truths = await Promise.all(terms.map((term) => askTerm(backend, term)));
  const [first = new Map<string, number>(), ...others] = truths;
  const common = [...first.keys()].filter((id) => others.every((truth) => truth.has(id)));
  if (common.length === 0) return new Map();
  const tokens = terms.flatMap(({ tokens }) => tokens).filter((token) => token !== GAP);
  const ranked = await backend.search(tokens.join(' '));
  const lead = tokens.length === 1 && isSingleCharacter(tokens[0] ?? '') ? leadOf : () => 0;
  const scores = new Map(ranked.map((found) => [found.id, found.score + lead(found)]));
  return new Map(common.map((id) => [id, scores.get(id) ?? 0]));
}

/** A single character begins many words, whose weights add up: a title or name that has it must lead all the same. */
function leadOf({ fields }: BackendMatch): number {
  if (fields.includes('title')) return 2000;
  return fields.includes('names') ? 1000 : 0;
}

/** The texts that hold a term; a word still being typed may stand alone behind the rest. */
async function askTerm(backend: SearchBackend, { tokens, isPrefix: open }: QueryTerm): Promise<TextScores> {
  const last = tokens.at(-1) ?? '';
  const head = tokens.slice(0, -1);
  if (head.length === 0) return isPrefix ? askLast(backend, last) : askExact(backend, tokens);
  const whole = await askExact(backend, tokens);
  if (!isPrefix || (whole.size > 0 && !isCjk(last))) return whole;
  const [before, after] = [await askExact(backend, head), await askLast(backend, last)];
  const both = [...before].filter(([id]) => after.has(id));
  return new Map([...whole, ...both]);
}

/** The index has every CJK character by itself, but of words only the whole. */
function askLast(backend: SearchBackend, last: string): Promise<TextScores> {
  return isCjk(last) ? askExact(backend, [last]) : askPrefix(backend, last);
}

/** The texts that hold all phrases that make up the tokens. */
async function askExact(backend: SearchBackend, tokens: readonly string[]): Promise<TextScores> {
  const phrases = runsIn(tokens)
    .flatMap(toPhrases)
    .map((phrase) => phrase.join(' '));
  await backend.preload(phrases.join(' '));
  const [first = [], ...others] = await Promise.all(phrases.map((phrase) => backend.search(`"${phrase}"`)));
  const ids = others.map((found) => new Set(found.map(({ id }) => id)));
  return scoresOf(first.filter(({ id }) => ids.every((found) => found.has(id))));
}

function runsIn(tokens: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const token of tokens) {
    if (token === GAP) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}

/**
 * The texts with a word that begins so.
 * Where no word does, Pagefind falls back to the longest word that the typed one begins with. It falls back to the same
 * word for anything longer, so equal answers to the typed word and to a longer one that cannot exist tell a fall-back.
 */
async function askPrefix(backend: SearchBackend, start: string): Promise<TextScores> {
  await backend.preloadPrefix(start);
  const found = await backend.search(start);
  if (found.length === 0) return new Map();
  const exact = await backend.search(`"${start}"`);
  if (exact.length > 0) return scoresOf(found);
  const fallen = await backend.search(`${start}\u9fff`);
  return sameFound(found, fallen) ? new Map() : scoresOf(found);
}

function sameFound(left: readonly BackendMatch[], right: readonly BackendMatch[]): boolean {
  const key = (found: readonly BackendMatch[]) => JSON.stringify(found.map(({ id, words }) => [id, words]).sort());
  return left.length === right.length && key(left) === key(right);
}

function scoresOf(found: readonly BackendMatch[]): TextScores {
  return new Map(found.map(({ id, score }) => [id, score]));
}

function keepBest(best: TextScores, found: TextScores, factor: number): void {
  for (const [id, score] of found) best.set(id, Math.max(best.get(id) ?? 0, score * factor));
}
