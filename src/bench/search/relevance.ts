import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import type { PageRecord } from '#search/index/record.ts';
import { nameRow } from '#search/names/name-row.ts';
import { nameAliases, prepareNames } from '#search/names/name-search.ts';
import { pinyinSyllables } from '#search/names/pinyin.ts';
import { TAIWAN_MAINLAND_PAIRS } from '#search/text/region-variants.ts';
import { createCharFolder, normalizeName } from '#text/char-folding.ts';
import { containsAny, containsTerm, foldText } from './folded-text.ts';
import type { BenchQuery } from './search-query.ts';

/** A page as the benchmark judges it: title and text of all its editions and names, folded. */
export interface JudgedPage {
  path: string;
  title: string;
  text: string;
  pinyin: string;
}

/** The pages of a site for judging: one for each path. */
export function judgedPages(records: readonly PageRecord[]): JudgedPage[] {
  const editionsByPath = Map.groupBy(records, ({ path }) => path);
  return [...editionsByPath].map(([path, editions]) => ({
    path,
    title: editions.map(({ title }) => foldText(title)).join('\n'),
    text: editions.map(foldedText).join('\n'),
    pinyin: editions.map(({ title, locale }) => (locale === 'en' ? '' : titlePinyin(title))).join(' '),
  }));
}

/**
 * Paths of the pages that are right results of a query: those that contain its terms, or their singular, or another
 * name of the thing that is called so. Independent of both engines.
 */
export function relevantPaths(
  pages: readonly JudgedPage[],
  { text, terms, pinyin }: BenchQuery,
  aliases: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const quoted = text.startsWith('"');
  const names = quoted ? [] : (aliases.get(normalizeName(text, foldCharacter)) ?? []);
  const wanted = quoted ? terms : withSingulars(terms.flatMap(regionalForms));
  const isRelevant = (page: JudgedPage) =>
    containsAny(page.text, wanted) ||
    names.some((name) => containsTerm(page.text, foldText(name), true)) ||
    (pinyin && terms.some((term) => page.pinyin.includes(` ${term}`)));
  return new Set(pages.filter(isRelevant).map(({ path }) => path));
}

/** Paths of the pages whose title contains the terms of a query; they should come before all others. */
export function titleMatches(
  pages: readonly JudgedPage[],
  { terms, pinyin: byPinyin }: BenchQuery,
): Set<string> {
  const matches = ({ title, pinyin }: JudgedPage) =>
    byPinyin ? terms.some((term) => pinyin.includes(` ${term}`)) : containsAny(title, terms);
  return new Set(pages.filter(matches).map(({ path }) => path));
}

/** The other names of each name on the site. */
export function siteAliases(records: readonly PageRecord[]): Map<string, string[]> {
  const rows = records
    .filter(({ locale }) => locale === 'zh-hans')
    .flatMap((record) => nameRow(record, 0) ?? []);
  return nameAliases(prepareNames(rows, foldCharacter));
}

const foldCharacter = createCharFolder(allFoldingPairs());

/** English terms, and the singular of those that look like a plural. */
function withSingulars(terms: readonly string[]): string[] {
  const plurals = terms.filter((term) => /^[a-z]{4,}s$/.test(term) && !/(?:ss|us|is)$/.test(term));
  const endInY = plurals.filter((term) => term.endsWith('ies')).map((term) => `${term.slice(0, -3)}y`);
  const endInE = plurals.filter((term) => /(?:x|ch|sh)es$/.test(term)).map((term) => term.slice(0, -2));
  return [...terms, ...plurals.map((term) => term.slice(0, -1)), ...endInY, ...endInE];
}

/** A term, and the term with the words that Taiwan and the mainland use for the same thing exchanged. */
function regionalForms(term: string): string[] {
  const pairs = TAIWAN_MAINLAND_PAIRS.flatMap(([taiwan, mainland]) => [
    [taiwan, mainland],
    [mainland, taiwan],
  ]);
  const forms = pairs.flatMap(([from = '', to = '']) =>
    term.includes(from) && !to.includes(from) ? [term.replaceAll(from, to)] : [],
  );
  return [term, ...forms, ...allExchanged(term)];
}

/** A term with all words of one region exchanged at once, longer words first: 应用程式的效能. */
function allExchanged(term: string): string[] {
  return [0, 1].map((from) =>
    TAIWAN_MAINLAND_PAIRS.toSorted((a, b) => (b[from]?.length ?? 0) - (a[from]?.length ?? 0)).reduce(
      (text, pair) => text.replaceAll(pair[from] ?? '', pair[1 - from] ?? ''),
      term,
    ),
  );
}

function foldedText({ title, names, blocks }: PageRecord): string {
  return [title, ...names, ...blocks.flatMap(({ text, label }) => (label ? [] : [text]))]
    .map(foldText)
    .join('\n');
}

/** The pinyin of a title from each of its syllables to the end, each after a space. */
function titlePinyin(title: string): string {
  return pinyinSyllables(title, 'other')
    .flatMap((run) => run.split(' ').map((_, index, all) => ` ${all.slice(index).join('')}`))
    .join('');
}
