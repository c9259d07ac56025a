import { pinyinTokens } from '../names/pinyin.ts';
import { isCjk, type CharFolder } from '../text/char-folding.ts';
import { GAP, indexTokens, tokenize } from '../text/tokens.ts';
import { assignPositions, type TokenRun } from './positions.ts';
import { PLAIN_TEXT_WEIGHT, type Posting } from './pagefind/postings.ts';
import type { PageRecord } from './record.ts';
import type { PageFragment } from './tables.ts';

/** A page ready for the index. */
export interface SearchDocument {
  /** Each block's weight and tokens. */
  blocks: readonly Block[];
  /** The page's own text, a line a block. */
  content: string;
  anchors: PageFragment['anchors'];
  /** How many tokens it has. */
  count: number;
  /** The tokens in one line: two editions with the same keys are one for the index. */
  keys: string;
  /** By field, what finds the page without standing in its text. */
  meta: readonly (readonly TokenRun[])[];
}

/** The fields of the metadata, in the order of their numbers. */
export const META_FIELDS = ['title', 'names', 'pinyin'] as const;

/** Makes a record ready for the index. Blocks without a letter, digit or character are left out. */
export function toSearchDocument(record: PageRecord, read: CharFolder): SearchDocument {
  const told = record.blocks.map((block) => ({ ...block, runs: runsOf(block.text, read) }));
  const kept = told.filter(({ runs }) => runs.length > 0);
  return {
    blocks: kept.map(({ tag, runs }) => ({ weight: weightOf(tag), runs })),
    content: kept.map(({ text }) => text).join('\n'),
    anchors: kept.flatMap(({ tag, id }, line) => anchorOf(line, tag, id)),
    count: kept.reduce((sum, { runs }) => sum + runs.flat().length, 0),
    keys: kept.map(({ tag, runs }) => [tag, ...runs.map((run) => run.join(' '))].join('|')).join('\n'),
    meta: metaOf(record, read),
  };
}

/** Every word of a page with its places: its tokens, and each of its CJK characters, which stands in many of them. */
export function documentPostings({ blocks, meta }: SearchDocument): Map<string, Posting> {
  const words = new Map<string, Places>();
  const told = blocks.flatMap(({ weight, runs }) => runs.map((run) => ({ weight, run })));
  assignPositions(
    told.map(({ run }) => run),
    (key, run, place) => put(placesIn(words, key).text, told[run]?.weight ?? PLAIN_TEXT_WEIGHT, place),
  );
  for (const { run } of told) for (const char of charactersOf(run)) placesIn(words, char);
  meta.forEach((runs, field) => {
    addField(words, runs, field);
  });
  for (const { text, meta } of words.values()) {
    settle(text);
    settle(meta);
  }
  return words;
}

interface Block {
  weight: number;
  runs: readonly TokenRun[];
}

interface Places {
  text: Map<number, number[]>;
  meta: Map<number, number[]>;
}

/** The tokens of a text as the index holds them, a run from one gap to the next. */
function runsOf(text: string, read: CharFolder): string[][] {
  const runs: string[][] = [[]];
  for (const { key } of indexTokens(tokenize(text, read))) {
    if (key === GAP) runs.push([]);
    else runs.at(-1)?.push(key);
  }
  return runs.filter((run) => run.length > 0);
}

/** As Pagefind weighs headings: seven times for the first order, down to twice for the sixth. */
function weightOf(tag: string): number {
  return tag === 'p' ? PLAIN_TEXT_WEIGHT : PLAIN_TEXT_WEIGHT * (8 - Number(tag.slice(1)));
}

function anchorOf(line: number, tag: string, id: string | undefined): PageFragment['anchors'] {
  if (tag !== 'p') return [[line, id ?? '', Number(tag.slice(1))]];
  return id === undefined ? [] : [[line, id]];
}

function metaOf(record: PageRecord, read: CharFolder): TokenRun[][] {
  const title = runsOf(record.title, read);
  const chinese = title.flat().some(isCjk) && record.locale !== 'en';
  const pinyin = chinese ? [...new Set(pinyinTokens(record.title))] : [];
  return [title, record.names.flatMap((name) => runsOf(name, read)), pinyin.map((word) => [word])];
}

/** A title or a name is found, and leads, by each of its characters. */
function addField(words: Map<string, Places>, runs: readonly TokenRun[], field: number): void {
  assignPositions(runs, (key, _, place) => put(placesIn(words, key).meta, field, place));
  for (const char of charactersOf(runs.flat())) {
    const { meta } = placesIn(words, char);
    if (!meta.has(field)) meta.set(field, [0]);
  }
}

function charactersOf(run: TokenRun): Set<string> {
  return new Set(run.flatMap((key) => (isCjk(key) ? [...key] : [])));
}

function placesIn(words: Map<string, Places>, key: string): Places {
  const known = words.get(key);
  if (known) return known;
  const places = { text: new Map(), meta: new Map() };
  words.set(key, places);
  return places;
}

function put(places: Map<number, number[]>, under: number, place: number): void {
  const known = places.get(under);
  if (known) known.push(place);
  else places.set(under, [place]);
}

/** Places in order, each once: under its greatest weight. */
function settle(text: Map<number, number[]>): void {
  const seen = new Set<number>();
  for (const weight of [...text.keys()].sort((a, b) => b - a)) {
    const places = (text.get(weight) ?? []).filter((place) => !seen.has(place) && seen.add(place));
    if (places.length === 0) text.delete(weight);
    else
      text.set(
        weight,
        places.sort((a, b) => a - b),
      );
  }
}
