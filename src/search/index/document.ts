import { type CharFolder, isCjk } from '#text/char-folding.ts';
import { pinyinTokens } from '../names/pinyin.ts';
import { GAP, indexTokens, type TokenRun, tokenize } from '../text/tokens.ts';
import { PLAIN_TEXT_WEIGHT } from './pagefind/postings.ts';
import type { PageRecord } from './record.ts';
import type { PageFragment } from './tables.ts';

/** A page ready for the index. */
export interface SearchDocument {
  /** Weight and tokens of each block. */
  blocks: readonly { weight: number; runs: readonly TokenRun[] }[];
  /** The text of the page as it is shown in excerpts, one line for each block. */
  content: string;
  anchors: PageFragment['anchors'];
  /** Numbers of the lines that are labels of the site. */
  labels: number[];
  /** Number of tokens. */
  count: number;
  /** All tokens in one string. Two editions of a page with equal strings share one entry of the index. */
  keys: string;
  /** For each of `META_FIELDS`, the tokens that find the page even where its text does not contain them. */
  meta: readonly (readonly TokenRun[])[];
}

/** Tokenises a page. Blocks without a letter, digit or CJK character are left out. */
export function toSearchDocument(record: PageRecord, foldChar: CharFolder): SearchDocument {
  const blocks = record.blocks
    .map((block) => ({ ...block, runs: block.label ? [] : toRuns(block.text, foldChar) }))
    .filter(({ runs, label }) => runs.length > 0 || label);
  return {
    blocks: blocks.map(({ tag, runs }) => ({ weight: blockWeight(tag), runs })),
    content: blocks.map(({ text }) => text).join('\n'),
    anchors: blocks.flatMap(({ tag, id }, line) => blockAnchor(line, tag, id)),
    labels: blocks.flatMap(({ label }, line) => (label ? [line] : [])),
    count: blocks.reduce((sum, { runs }) => sum + runs.flat().length, 0),
    keys: blocks.map(({ tag, runs }) => [tag, ...runs.map((run) => run.join(' '))].join('|')).join('\n'),
    meta: metaRuns(record, foldChar),
  };
}

/** The tokens of a text, as runs from one gap to the next. */
function toRuns(text: string, foldChar: CharFolder): string[][] {
  const runs: string[][] = [[]];
  for (const { key } of indexTokens(tokenize(text, foldChar))) {
    if (key === GAP) runs.push([]);
    else runs.at(-1)?.push(key);
  }
  return runs.filter((run) => run.length > 0);
}

/** Pagefind's weights: 7 times plain text for `h1` down to twice for `h6`. */
function blockWeight(tag: string): number {
  return tag === 'p' ? PLAIN_TEXT_WEIGHT : PLAIN_TEXT_WEIGHT * (8 - Number(tag.slice(1)));
}

function blockAnchor(line: number, tag: string, id: string | undefined): PageFragment['anchors'] {
  if (tag !== 'p') return [[line, id ?? '', Number(tag.slice(1))]];
  return id === undefined ? [] : [[line, id]];
}

function metaRuns(record: PageRecord, foldChar: CharFolder): TokenRun[][] {
  const title = toRuns(record.title, foldChar);
  const chinese = title.flat().some(isCjk) && record.locale !== 'en';
  const pinyin = chinese ? [...new Set(pinyinTokens(record.title))] : [];
  return [title, record.names.flatMap((name) => toRuns(name, foldChar)), pinyin.map((token) => [token])];
}
