import { INITIALS, PINYIN } from './pinyin-marks.ts';
import type { Term } from './query.ts';
import { isCjk } from './text.ts';
import type { Wording } from './wording.ts';

/** The search engine, as far as a query needs it. */
export interface Backend {
  search: (text: string) => Promise<readonly { id: string; score: number; words: readonly number[] }[]>;
  preload: (text: string) => Promise<void>;
}

/** Score of each text found, by its id in the index. */
export type Scores = Map<string, number>;

/**
 * Asks for every wording and keeps the best score of each page.
 * The engine's ranking says in what order; its exact search says whether at all: the answer is both.
 */
export async function ask(backend: Backend, wordings: readonly Wording[]): Promise<Scores> {
  const best: Scores = new Map();
  for (const { terms, factor } of wordings) {
    keepBest(best, await askWording(backend, terms), factor);
  }
  return best;
}

/** Titles whose pinyin, from any syllable on, begins with the letters typed; or whose initials do. */
export async function askPinyin(backend: Backend, letters: string): Promise<Scores> {
  const best: Scores = new Map();
  if (!/^[a-z]{2,}$/.test(letters)) return best;
  for (const mark of letters.length > 2 ? [PINYIN, INITIALS] : [PINYIN]) {
    keepBest(best, await askPrefix(backend, mark + letters), 1);
  }
  return best;
}

async function askWording(backend: Backend, terms: readonly Term[]): Promise<Scores> {
  const truths = await Promise.all(terms.map((term) => askTerm(backend, term)));
  const [first = new Map<string, number>(), ...others] = truths;
  const common = [...first.keys()].filter((id) => others.every((truth) => truth.has(id)));
  if (common.length === 0) return new Map();
  const ranked = await backend.search(terms.flatMap(({ tokens }) => tokens).join(' '));
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  return new Map(common.map((id) => [id, scores.get(id) ?? 0]));
}

/** The texts that hold a term; a word still being typed may stand alone behind the rest. */
async function askTerm(backend: Backend, { tokens, open }: Term): Promise<Scores> {
  const last = tokens.at(-1) ?? '';
  const head = tokens.slice(0, -1);
  if (head.length === 0) return open ? askPrefix(backend, last) : askExact(backend, tokens);
  const whole = await askExact(backend, tokens);
  if (!open || (whole.size > 0 && !isCjk(last))) return whole;
  const [before, after] = [await askExact(backend, head), await askPrefix(backend, last)];
  const both = [...before].filter(([id]) => after.has(id));
  return new Map([...whole, ...both]);
}

async function askExact(backend: Backend, tokens: readonly string[]): Promise<Scores> {
  await backend.preload(tokens.join(' '));
  return scoresOf(await backend.search(`"${tokens.join(' ')}"`));
}

/**
 * The texts with a word that begins so.
 * Where no word does, Pagefind falls back to the longest word that the typed one begins with. It falls back to the same
 * word for anything longer, so equal answers to the typed word and to a longer one that cannot exist tell a fall-back.
 */
async function askPrefix(backend: Backend, start: string): Promise<Scores> {
  await Promise.all(pointsAfter(start).map((point) => backend.preload(point)));
  const found = await backend.search(start);
  if (found.length === 0) return new Map();
  const exact = await backend.search(`"${start}"`);
  if (exact.length > 0) return scoresOf(found);
  const fallen = await backend.search(`${start}\u9fff`);
  return sameFound(found, fallen) ? new Map() : scoresOf(found);
}

/** Points at which words that begin alike may lie in another chunk of the index: many for a short beginning. */
function pointsAfter(start: string): string[] {
  const letters = start.length > 3 ? '0eimrv' : '0123456789abcdefghijklmnopqrstuvwxyz';
  const next = isCjk(start) ? HAN : [...letters];
  return [start, ...[...next, '\u9fff'].map((char) => start + char)];
}

/** A common character begins pairs all over the index, so the points stand close; a chunk is loaded once for them all. */
const HAN = Array.from({ length: 0x52 }, (_, index) => String.fromCodePoint(0x4e00 + index * 0x100));

type Found = Awaited<ReturnType<Backend['search']>>;

function sameFound(left: Found, right: Found): boolean {
  const key = (found: Found) => JSON.stringify(found.map(({ id, words }) => [id, words]).sort());
  return left.length === right.length && key(left) === key(right);
}

function scoresOf(found: Found): Scores {
  return new Map(found.map(({ id, score }) => [id, score]));
}

function keepBest(best: Scores, found: Scores, factor: number): void {
  for (const [id, score] of found) best.set(id, Math.max(best.get(id) ?? 0, score * factor));
}
