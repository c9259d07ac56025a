import { type QueryTerm, toQueryTerm } from '../text/query-terms.ts';
import { type CharFolder, normalizeName } from '../text/char-folding.ts';

/** One way to say a query. Pages found by a lower factor come later. */
export interface QueryVariant {
  terms: readonly QueryTerm[];
  factor: number;
  reason: 'typed' | 'taiwan' | 'alias' | 'plural' | 'apart';
}

/** What a query is reworded by. */
export interface ExpansionContext {
  read: CharFolder;
  /** Words of Taiwan and of the mainland, folded. */
  pairs: readonly (readonly [string, string])[];
  /** Other names of the one thing that is called so, by the squashed name. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

/** Every way to say a query, as typed first; at most eight. */
export function expandQuery(terms: readonly QueryTerm[], by: ExpansionContext): QueryVariant[] {
  const others = terms.flatMap((term, index) =>
    term.quoted
      ? []
      : termVariants(term, by).map((other) => ({ ...other, terms: terms.toSpliced(index, 1, other.term) })),
  );
  const whole = terms.length > 1 ? aliasTerms(terms.map(({ text }) => text).join(' '), by) : [];
  const typed: QueryVariant = { terms, factor: 1, reason: 'typed' };
  const alias = whole.map((term): QueryVariant => ({ terms: [term], factor: ALIAS_FACTOR, reason: 'alias' }));
  return distinctVariants([
    typed,
    ...others.map(({ terms, factor, why }) => ({ terms, factor, why })),
    ...alias,
  ]).slice(0, 8);
}

/** What stands in two scripts without a blank, asked apart: KubeCon上海 as KubeCon and 上海. */
export function relaxedVariants(terms: readonly QueryTerm[], read: CharFolder): QueryVariant[] {
  const parts = terms.flatMap((term) => {
    const found = term.quoted ? [term.text] : (term.text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
    return found.map((text) => toQueryTerm(text, term.quoted, read)).filter(({ tokens }) => tokens.length > 0);
  });
  return parts.length > terms.length ? [{ terms: parts, factor: 1, reason: 'apart' }] : [];
}

const ALIAS_FACTOR = 0.6;
const SINGULAR_FACTOR = 0.5;

interface TermVariant {
  term: QueryTerm;
  factor: number;
  why: QueryVariant['reason'];
}

function termVariants(term: QueryTerm, by: ExpansionContext): TermVariant[] {
  const taiwan = swapRegionalWords(foldText(term.text, by.read), by).map((text): TermVariant => {
    return { term: toQueryTerm(text, false, by.read), factor: 1, why: 'taiwan' };
  });
  const alias = aliasTerms(term.text, by).map((term): TermVariant => ({ term, factor: ALIAS_FACTOR, why: 'alias' }));
  const plural = singulars(term).map((text): TermVariant => {
    return { term: toQueryTerm(text, false, by.read), factor: SINGULAR_FACTOR, why: 'plural' };
  });
  return [...taiwan, ...alias, ...plural];
}

/**
 * The text with Taiwan's words for the mainland's, and the other way round; longest words first. Where several words
 * differ, a writer may take over one and not the other: 通訊協定 is 通信协议 and 通讯协议, 儲存庫 is 仓库 and 存储库.
 */
function swapRegionalWords(text: string, { pairs }: ExpansionContext): string[] {
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

function aliasTerms(text: string, { aliases, read }: ExpansionContext): QueryTerm[] {
  const typed = normalizeName(text, read);
  const others = (aliases.get(typed) ?? []).filter((name) => !normalizeName(name, read).includes(typed));
  return others.map((name) => ({ ...toQueryTerm(name, true, read), text: name }));
}

/** The singular of a plain English plural: summits, bodies, boxes. */
function singulars({ tokens, text }: QueryTerm): string[] {
  const word = tokens.length === 1 ? (tokens[0] ?? '') : '';
  if (!/^[a-z]{4,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:x|ch|sh|ss)es$/.test(word)) return [word.slice(0, -2)];
  return text.length > word.length ? [] : [word.slice(0, -1)];
}

function foldText(text: string, read: CharFolder): string {
  return [...text].map((char) => read(char).folded).join('');
}

function distinctVariants(all: readonly QueryVariant[]): QueryVariant[] {
  const seen = new Set<string>();
  const keyOf = ({ terms }: QueryVariant) => terms.map(({ tokens }) => tokens.join(' ')).join('|');
  return all.filter((wording) => !seen.has(keyOf(wording)) && seen.add(keyOf(wording)));
}
