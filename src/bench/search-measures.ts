import type { Locale } from '#i18n/locales.ts';
import type { PageRecord } from '#search/index/record.ts';
import { nameRow } from '#search/names/name-row.ts';
import { nameAliases, prepareNames } from '#search/names/name-search.ts';
import { pinyinSyllables } from '#search/names/pinyin.ts';
import { createCharFolder, normalizeName } from '#search/text/char-folding.ts';
import { allFoldingPairs } from '#search/text/folding-pairs.ts';
import { TAIWAN_MAINLAND_PAIRS } from '#search/text/region-variants.ts';

/** A question of the bench, and what stands in a page when it answers. */
export interface Question {
  kind: string;
  asked: string;
  /** Words any of which, folded, makes a page an answer; none for nonsense. */
  words: readonly string[];
  /** Tree of the page it is asked on; the Simplified one unless told. */
  tree?: Locale;
  /** Compared with the pinyin of titles, not with texts. */
  pinyin?: boolean;
}

/** A page as the bench judges it: all its editions and names, folded, blanks beside CJK characters left out. */
export interface Judged {
  path: string;
  title: string;
  text: string;
  pinyin: string;
}

/** The pages of a site for judging: one for each path. */
export function judged(records: readonly PageRecord[]): Judged[] {
  const pages = new Map<string, PageRecord[]>();
  for (const record of records) pages.set(record.path, [...(pages.get(record.path) ?? []), record]);
  return [...pages].map(([path, editions]) => ({
    path,
    title: editions.map(({ title }) => plain(title)).join('\n'),
    text: editions.map(textOf).join('\n'),
    pinyin: editions.map(({ title, locale }) => (locale === 'en' ? '' : titlePinyin(title))).join(' '),
  }));
}

/**
 * The pages that answer a question: that hold its words, or the singular of them, or another name of the one thing
 * that is called so. Nothing else counts, whatever the engine thinks.
 */
export function answers(
  pages: readonly Judged[],
  question: Question,
  aliases: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const { asked, words, pinyin } = question;
  const others = asked.startsWith('"') ? [] : (aliases.get(normalizeName(asked, read)) ?? []);
  const texts = asked.startsWith('"') ? words : withSingulars(words.flatMap(inOtherWords));
  const holds = (page: Judged) =>
    holdsAny(page.text, texts) ||
    others.some((name) => standsIn(page.text, plain(name), true)) ||
    (pinyin && words.some((word) => page.pinyin.includes(` ${word}`)));
  return new Set(pages.filter(holds).map(({ path }) => path));
}

/** The pages whose very title holds the words of a question: they belong before all others. */
export function titledBy(pages: readonly Judged[], { words, pinyin }: Question): Set<string> {
  const holds = ({ title, pinyin: spelling }: Judged) =>
    pinyin ? words.some((word) => spelling.includes(` ${word}`)) : holdsAny(title, words);
  return new Set(pages.filter(holds).map(({ path }) => path));
}

function withSingulars(words: readonly string[]): string[] {
  const plurals = words.filter((word) => /^[a-z]{4,}s$/.test(word) && !/(?:ss|us|is)$/.test(word));
  const bodies = plurals.filter((word) => word.endsWith('ies')).map((word) => `${word.slice(0, -3)}y`);
  return [...words, ...plurals.map((word) => word.slice(0, -1)), ...bodies];
}

/** What Taiwan and the mainland call differently counts as said, in any class but the quoted. */
function inOtherWords(text: string): string[] {
  const pairs = TAIWAN_MAINLAND_PAIRS.flatMap(([taiwan, mainland]) => [
    [taiwan, mainland],
    [mainland, taiwan],
  ]);
  const said = pairs.flatMap(([from = '', to = '']) =>
    text.includes(from) && !to.includes(from) ? [text.replaceAll(from, to)] : [],
  );
  return [text, ...said];
}

function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => word.split('\t').every((part) => standsIn(text, part)));
}

/** Other names of what is called so, on the site as a whole. */
export function aliasesIn(records: readonly PageRecord[]): Map<string, string[]> {
  const rows = records
    .filter(({ locale }) => locale === 'zh-hans')
    .flatMap((record) => nameRow(record, 0) ?? []);
  return nameAliases(prepareNames(rows, read), read);
}

/** Text folded, its blanks left out beside CJK characters: what a substring is looked for in. */
export function plain(text: string): string {
  const folded = [...text].map((char) => read(char).folded).join('');
  return folded
    .replace(/(?<=[a-z\d])[-./_+·]+(?=[a-z\d])/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

const read = createCharFolder(allFoldingPairs());

/** A Latin word must begin where a word begins, and end there if its last part is one letter or digit: 2.4 is not 2.49. */
function standsIn(text: string, word: string, whole = /(?:^|[^a-z\d])[a-z\d]$/.test(word)): boolean {
  if (!/^[a-z\d]/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (whole && goesOn(text, at + word.length)) continue;
    if (!/[a-z\d]/.test(text[at - 1] ?? '') || isVersion(text, at)) return true;
  }
  return false;
}

/** True where a word of letters does not end yet: 8.8µs. */
function goesOn(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '') && !/\p{Script=Han}/u.test(text[at] ?? '');
}

/** The 1 of v1.20. */
function isVersion(text: string, at: number): boolean {
  return /(?:^|[^a-z\d])v\d$/.test(text.slice(Math.max(0, at - 2), at + 1));
}

function textOf({ title, names, blocks }: PageRecord): string {
  return [title, ...names, ...blocks.map(({ text }) => text)].map(plain).join('\n');
}

function titlePinyin(title: string): string {
  return pinyinSyllables(title, 'thing')
    .flatMap((run) => run.split(' ').map((_, at, all) => ` ${all.slice(at).join('')}`))
    .join('');
}
