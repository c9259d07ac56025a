import { type Term, termOf } from '../text/query-terms.ts';
import { type Reader, squash } from '../text/char-folding.ts';

/** One way to say a query. Pages found by a lower factor come later. */
export interface Wording {
  terms: readonly Term[];
  factor: number;
  why: 'typed' | 'taiwan' | 'alias' | 'plural' | 'apart';
}

/** What a query is reworded by. */
export interface Rewording {
  read: Reader;
  /** Words of Taiwan and of the mainland, folded. */
  pairs: readonly (readonly [string, string])[];
  /** Other names of the one thing that is called so, by the squashed name. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

/** Every way to say a query, as typed first; at most eight. */
export function wordings(terms: readonly Term[], by: Rewording): Wording[] {
  const others = terms.flatMap((term, index) =>
    term.quoted
      ? []
      : otherTerms(term, by).map((other) => ({ ...other, terms: terms.toSpliced(index, 1, other.term) })),
  );
  const whole = terms.length > 1 ? aliasesOf(terms.map(({ text }) => text).join(' '), by) : [];
  const typed: Wording = { terms, factor: 1, why: 'typed' };
  const alias = whole.map((term): Wording => ({ terms: [term], factor: ALIAS, why: 'alias' }));
  return distinct([
    typed,
    ...others.map(({ terms, factor, why }) => ({ terms, factor, why })),
    ...alias,
  ]).slice(0, 8);
}

/** What stands in two scripts without a blank, asked apart: KubeCon上海 as KubeCon and 上海. */
export function loosened(terms: readonly Term[], read: Reader): Wording[] {
  const parts = terms.flatMap((term) => {
    const found = term.quoted ? [term.text] : (term.text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
    return found.map((text) => termOf(text, term.quoted, read)).filter(({ tokens }) => tokens.length > 0);
  });
  return parts.length > terms.length ? [{ terms: parts, factor: 1, why: 'apart' }] : [];
}

const ALIAS = 0.6;
const PLURAL = 0.5;

interface Other {
  term: Term;
  factor: number;
  why: Wording['why'];
}

function otherTerms(term: Term, by: Rewording): Other[] {
  const taiwan = swapped(foldText(term.text, by.read), by).map((text): Other => {
    return { term: termOf(text, false, by.read), factor: 1, why: 'taiwan' };
  });
  const alias = aliasesOf(term.text, by).map((term): Other => ({ term, factor: ALIAS, why: 'alias' }));
  const plural = singulars(term).map((text): Other => {
    return { term: termOf(text, false, by.read), factor: PLURAL, why: 'plural' };
  });
  return [...taiwan, ...alias, ...plural];
}

/**
 * The text with Taiwan's words for the mainland's, and the other way round; longest words first. Where several words
 * differ, a writer may take over one and not the other: 通訊協定 is 通信协议 and 通讯协议, 儲存庫 is 仓库 and 存储库.
 */
function swapped(text: string, { pairs }: Rewording): string[] {
  const sides = [pairs, pairs.map(([taiwan, mainland]) => [mainland, taiwan] as const)];
  return sides.flatMap((side) => {
    const words = side
      .filter(([from, to]) => text.includes(from) && !to.includes(from))
      .sort((a, b) => b[0].length - a[0].length);
    const longest = words.filter(
      ([from], index) => !words.slice(0, index).some(([longer]) => longer.includes(from)),
    );
    const said = longest.reduce((result, [from, to]) => result.replaceAll(from, to), text);
    const each = words.length > 1 ? words.map(([from, to]) => text.replaceAll(from, to)) : [];
    return said === text ? [] : [said, ...each];
  });
}

function aliasesOf(text: string, { aliases, read }: Rewording): Term[] {
  const typed = squash(text, read);
  const others = (aliases.get(typed) ?? []).filter((name) => !squash(name, read).includes(typed));
  return others.map((name) => ({ ...termOf(name, true, read), text: name }));
}

/** The singular of a plain English plural: summits, bodies, boxes. */
function singulars({ tokens, text }: Term): string[] {
  const word = tokens.length === 1 ? (tokens[0] ?? '') : '';
  if (!/^[a-z]{4,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:x|ch|sh|ss)es$/.test(word)) return [word.slice(0, -2)];
  return text.length > word.length ? [] : [word.slice(0, -1)];
}

function foldText(text: string, read: Reader): string {
  return [...text].map((char) => read(char).folded).join('');
}

function distinct(all: readonly Wording[]): Wording[] {
  const seen = new Set<string>();
  const keyOf = ({ terms }: Wording) => terms.map(({ tokens }) => tokens.join(' ')).join('|');
  return all.filter((wording) => !seen.has(keyOf(wording)) && seen.add(keyOf(wording)));
}
