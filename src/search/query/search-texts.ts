import type { CharFolder } from '#text/char-folding.ts';
import { type QueryTerm, toQueryTerm } from '../text/query-terms.ts';
import { isAbsent } from './absent-phrase.ts';
import {
  addMatches,
  type FoundTexts,
  findMatchingVariants,
  findParts,
  findPinyin,
  findVariants,
} from './execute-query.ts';
import { longestWords, partsOfLongQuery } from './long-query.ts';
import { isSeveralSyllables } from './pinyin-input.ts';
import {
  type ExpansionContext,
  expandQuery,
  type QueryVariant,
  relaxedVariants,
  splitVariants,
} from './query-expansion.ts';
import type { SearchTables } from './search-tables.ts';
import type { UnderstoodQuery } from './understand-query.ts';
import type { WordIndex } from './word-index.ts';

/** The texts that a query found, and the forms of it that were searched. */
export interface TextSearch {
  found: FoundTexts;
  variants: readonly QueryVariant[];
  relaxed: boolean;
}

/** Searches for a pasted text by some of its parts. */
export async function searchPasted(
  index: WordIndex,
  input: string,
  foldChar: CharFolder,
): Promise<TextSearch> {
  const parts = partsOfLongQuery(input, foldChar);
  const found = await findParts(index, parts, longestWords(input, foldChar));
  const { required } = found;
  return { found, variants: [{ terms: parts, factor: 1, required, reason: 'parts' }], relaxed: false };
}

/** Searches for a query as written, then for less strict forms of it, until one is found. */
export async function searchTexts(
  index: WordIndex,
  terms: readonly QueryTerm[],
  { expansion }: SearchTables,
  { parts, rows }: UnderstoodQuery,
  hasNames: boolean,
): Promise<TextSearch> {
  const { foldChar } = expansion;
  if (terms.length === 0) return { found: { matches: new Map() }, variants: [], relaxed: false };
  const answered = rows.length > 0 ? await searchAnswered(index, terms, parts, expansion) : undefined;
  if (answered) return answered;
  const variants = expandQuery(terms, expansion);
  let found = await findVariants(index, variants);
  const letters = terms.length === 1 && !terms[0]?.quoted ? (terms[0]?.tokens.join('') ?? '') : '';
  if (found.matches.size === 0 || isSeveralSyllables(letters))
    found = addMatches(found, await findPinyin(index, letters), PINYIN_FACTOR);
  if (found.matches.size > 0 || found.problem) return { found, variants, relaxed: false };
  const apart = relaxedVariants(terms, foldChar);
  const asked = terms.some(({ quoted }) => quoted) ? [] : questionVariants(parts, expansion);
  const less = [...apart, ...asked];
  const others = less.length > 0 ? await findVariants(index, less) : found;
  const tried = [...variants, ...less];
  if (others.matches.size > 0 || others.problem) {
    return { found: others, variants: tried, relaxed: others.matches.size > 0 && !hasNames };
  }
  const split = await findMatchingVariants(index, splitVariants(terms, expansion));
  const { matches } = split.found;
  return {
    found: split.found,
    variants: [...tried, ...split.variants],
    relaxed: matches.size > 0 && !hasNames,
  };
}

/** The texts with the words of a question that names answer; undefined when a page may contain it as typed. */
async function searchAnswered(
  index: WordIndex,
  terms: readonly QueryTerm[],
  parts: readonly string[],
  expansion: ExpansionContext,
): Promise<TextSearch | undefined> {
  const variants = terms.some(({ quoted }) => quoted) ? [] : questionVariants(parts, expansion);
  const [asked] = variants;
  if (!asked || !(await isAbsent(index, terms, asked.terms))) return undefined;
  return { found: await findVariants(index, variants), variants, relaxed: false };
}

/** The words of a question, each a term of its own, with their other forms. */
function questionVariants(parts: readonly string[], expansion: ExpansionContext): QueryVariant[] {
  const terms = toTerms(parts, expansion.foldChar);
  if (terms.length === 0) return [];
  return expandQuery(terms, expansion).map((variant) => ({ ...variant, reason: 'apart' }));
}

/** Words as terms of a query. */
export function toTerms(parts: readonly string[], foldChar: CharFolder): QueryTerm[] {
  return parts.map((part) => toQueryTerm(part, false, foldChar)).filter(({ tokens }) => tokens.length > 0);
}

const PINYIN_FACTOR = 0.001;
