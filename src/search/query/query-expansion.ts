import { type CharFolder, isCjk, normalizeName } from '#text/char-folding.ts';
import { HAN_PATTERN } from '#text/han.ts';
import { type QueryTerm, toQueryTerm } from '../text/query-terms.ts';

/** A form of a query to search for. */
export interface QueryVariant {
  terms: readonly QueryTerm[];
  /** Scores are multiplied by it, from 0 to 1. */
  factor: number;
  /** Number of terms that a page must contain; all unless stated. */
  required?: number;
  /**
   * Why it is searched: as typed, or which rule changed it. `apart`: split where the script changes; `parts`: parts of a
   * pasted text, of which a page need not contain all.
   */
  reason: 'typed' | 'taiwan' | 'alias' | 'plural' | 'spelling' | 'apart' | 'parts';
}

/** The tables that a query is expanded with. */
export interface ExpansionContext {
  foldChar: CharFolder;
  /** Pairs of words of Taiwan and mainland China, folded. */
  pairs: readonly (readonly [string, string])[];
  /** Other names of a node, by a normalised name that only it has. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

/** The forms of a query: as typed, then with regional words, singulars and aliases exchanged; at most eight. */
export function expandQuery(terms: readonly QueryTerm[], context: ExpansionContext): QueryVariant[] {
  const typed: QueryVariant = { terms, factor: 1, reason: 'typed' };
  const changed = terms.flatMap((term, index) =>
    term.quoted
      ? []
      : termVariants(term, context).map(({ term: other, factor, reason }) => ({
          terms: terms.toSpliced(index, 1, other),
          factor,
          reason,
        })),
  );
  const aliases = terms.length > 1 ? aliasTerms(terms.map(({ text }) => text).join(' '), context) : [];
  const byAlias = aliases.map((term): QueryVariant => {
    return { terms: [term], factor: ALIAS_FACTOR, reason: 'alias' };
  });
  return distinctVariants([typed, ...changed, ...byAlias]).slice(0, MAX_VARIANTS);
}

/** A less strict form of a query: terms split where Han characters meet others, KubeCon上海 as KubeCon and 上海. */
export function relaxedVariants(terms: readonly QueryTerm[], foldChar: CharFolder): QueryVariant[] {
  const parts = terms.flatMap((term) => {
    const texts = term.quoted ? [term.text] : (term.text.match(SCRIPT_PART) ?? []);
    return texts
      .map((text) => toQueryTerm(text, term.quoted, foldChar))
      .filter(({ tokens }) => tokens.length > 0);
  });
  return parts.length > terms.length ? [{ terms: parts, factor: 1, reason: 'apart' }] : [];
}

/**
 * Even less strict forms: a run of at least five Han characters as two parts, 博览中心三天 as 博览中心 and 三天. Their index
 * files are those of the whole run. Words of the regional table and runs that
 * consist of them for the most part, such as 应用程式介面, are not split. A Latin word that may be a
 * name with a dot is one: dynamia.ai for dynamiaai.
 */
export function splitVariants(
  terms: readonly QueryTerm[],
  { foldChar, pairs }: Pick<ExpansionContext, 'foldChar' | 'pairs'>,
): QueryVariant[] {
  const longestFirst = pairs.flat().sort((a, b) => b.length - a.length);
  const isRegional = (text: string) => {
    const folded = [...text].map((char) => foldChar(char).folded).join('');
    const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), folded);
    return left.length * 2 < folded.length && pairs.some(([taiwan]) => folded.includes(taiwan));
  };
  return terms.flatMap((term, index) => {
    const chars = [...term.text];
    const domain = /^([a-z]{3,})(io|ai|to|net|dev|org|com)$/i.exec(term.text);
    if (domain && !term.quoted) {
      const dotted = toQueryTerm(`${domain[1]}.${domain[2]}`, false, foldChar);
      return [{ terms: terms.toSpliced(index, 1, dotted), factor: 1, reason: 'spelling' as const }];
    }
    if (term.quoted || chars.length < MIN_SPLIT || chars.length > MAX_SPLIT || !HAN_ONLY.test(term.text))
      return [];
    if (isRegional(term.text)) return [];
    return chars.slice(2, -1).map((_, at): QueryVariant => {
      const texts = [chars.slice(0, at + 2), chars.slice(at + 2)].map((part) => part.join(''));
      const parts = texts.map((text) => toQueryTerm(text, false, foldChar));
      return { terms: terms.toSpliced(index, 1, ...parts), factor: 1, reason: 'apart' };
    });
  });
}

const HAN_ONLY = new RegExp(`^${HAN_PATTERN}+$`, 'u');
/** Shorter runs are single words, whose parts mean something else. */
const MIN_SPLIT = 5;
/** Longer runs are sentences, whose parts are too common. */
const MAX_SPLIT = 10;

const MAX_VARIANTS = 8;
const REGIONAL_FACTOR = 0.3;
const ALIAS_FACTOR = 0.6;
const SINGULAR_FACTOR = 0.5;
const SPELLING_FACTOR = 0.8;
const SCRIPT_PART = new RegExp(`${HAN_PATTERN}+|[^${HAN_PATTERN}]+`, 'gu');

interface TermVariant extends Omit<QueryVariant, 'terms'> {
  term: QueryTerm;
}

function termVariants(term: QueryTerm, context: ExpansionContext): TermVariant[] {
  const { foldChar } = context;
  const folded = [...term.text].map((char) => foldChar(char).folded).join('');
  const variant = (text: string, factor: number, reason: QueryVariant['reason']): TermVariant => {
    return { term: toQueryTerm(text, false, foldChar), factor, reason };
  };
  return [
    ...swapRegionalWords(folded, context.pairs).map((text) => variant(text, REGIONAL_FACTOR, 'taiwan')),
    ...aliasTerms(term.text, context).map((alias): TermVariant => {
      return { term: alias, factor: ALIAS_FACTOR, reason: 'alias' };
    }),
    ...singulars(term).map((text): TermVariant => {
      const singular = variant(text, SINGULAR_FACTOR, 'plural');
      return { ...singular, term: { ...singular.term, isWord: true } };
    }),
    ...spellings(term).map((text) => variant(text, SPELLING_FACTOR, 'spelling')),
  ];
}

/** A text, folded, with regional words exchanged: 边缘计算 for 邊緣運算. */
export function regionalForms(text: string, { foldChar, pairs }: ExpansionContext): string[] {
  return swapRegionalWords([...text].map((char) => foldChar(char).folded).join(''), pairs);
}

/**
 * A folded text with words of Taiwan exchanged for those of the mainland, and the reverse; longer words first. Where
 * several words could be exchanged, also with each of them alone, because writers mix: 通訊協定 is 通信协议 or 通讯协议.
 */
function swapRegionalWords(text: string, pairs: ExpansionContext['pairs']): string[] {
  const directions = [pairs, pairs.map(([taiwan, mainland]) => [mainland, taiwan] as const)];
  return directions.flatMap((direction) => {
    const words = direction
      .filter(([from, to]) => text.includes(from) && !to.includes(from))
      .sort((a, b) => b[0].length - a[0].length);
    const longest = words.filter(
      ([from], index) => !words.slice(0, index).some(([longer]) => longer.includes(from)),
    );
    const swapped = longest.reduce((result, [from, to]) => result.replaceAll(from, to), text);
    const each = words.length > 1 ? words.map(([from, to]) => text.replaceAll(from, to)) : [];
    return swapped === text ? [] : [swapped, ...each];
  });
}

function aliasTerms(text: string, { aliases, foldChar }: ExpansionContext): QueryTerm[] {
  const typed = normalizeName(text, foldChar);
  const others = (aliases.get(typed) ?? []).filter((name) => !normalizeName(name, foldChar).includes(typed));
  return others.map((name) => ({ ...toQueryTerm(name, true, foldChar), text: name }));
}

/** The singular of a regular English plural: summits, bodies, boxes. */
function singulars({ tokens, text }: QueryTerm): string[] {
  const word = tokens.length === 1 ? (tokens[0] ?? '') : '';
  if (!/^[a-z]{4,}s$/.test(word) || /(?:ss|us|is|js)$/.test(word)) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:x|ch|sh|ss)es$/.test(word)) return [word.slice(0, -2)];
  return text.length > word.length ? [] : [word.slice(0, -1)];
}

/**
 * A version without its v; a name with a dot for one without it, and the reverse: Node.js for nodejs and nodejs for Node.js, of
 * which the one is two words to the index; and a language whose signs are spelt out: C++ for cpp.
 */
function spellings({ text, tokens }: QueryTerm): string[] {
  const [word = '', second] = tokens;
  const spelt = second === undefined ? SPELT_SIGNS.get(word) : undefined;
  if (spelt !== undefined) return [spelt];
  // Cut out of .NET 事件, the point is easily lost.
  if (word === 'net' && isCjk(second ?? '')) return [`.${text}`];
  if (/^v\d+\.\d/i.test(text)) return [text.slice(1)];
  if (/^[a-z]{2,}\.[a-z]{2,3}$/i.test(text)) return [tokens.join('')];
  const dotted = second === undefined ? /^([a-z]{3,})(js)$/.exec(word) : null;
  return dotted ? [`${dotted[1]}.${dotted[2]}`] : [];
}

/** A map, because the words of an object, such as constructor, are words of queries too. */
const SPELT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['cpp', 'C++'],
  ['csharp', 'C#'],
  ['fsharp', 'F#'],
  ['dotnet', '.NET'],
  ['net', '.NET'],
  ['aspnet', 'ASP.NET'],
]);

function distinctVariants(variants: readonly QueryVariant[]): QueryVariant[] {
  const seen = new Set<string>();
  const keyOf = ({ terms }: QueryVariant) => terms.map(({ tokens }) => tokens.join(' ')).join('|');
  return variants.filter((variant) => !seen.has(keyOf(variant)) && seen.add(keyOf(variant)));
}
