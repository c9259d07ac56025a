import type { CharFolder } from '#text/char-folding.ts';
import { pause } from '#text/pause.ts';
import { unpackNames, unpackPinyin } from '../index/packed-names.ts';
import { pageDates, unpackPages } from '../index/packed-pages.ts';
import type { TablesFile } from '../index/packed-tables.ts';
import type { NameRow, PageRow, PinyinFile } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { nameAliases, prepareNames, toSyllables } from '../names/name-search.ts';
import type { ExpansionContext } from './query-expansion.ts';

/** What a search needs besides the index. */
export interface SearchTables {
  foldChar: CharFolder;
  rows: readonly PageRow[];
  names: readonly PreparedName[];
  expansion: ExpansionContext;
  /** Number of pages about each node, by id. */
  mentions: ReadonlyMap<string, number>;
}

/** The tables with the pinyin of names. */
export function withPinyin(tables: SearchTables, file: PinyinFile): SearchTables {
  const pinyinOf = unpackPinyin(file);
  const names = tables.names.map((name, at) => {
    const pinyin = pinyinOf[at] ?? [];
    return { ...name, row: { ...name.row, pinyin }, syllables: toSyllables(pinyin) };
  });
  return { ...tables, names };
}

/**
 * Prepares the tables of a search, without pinyin.
 * @param foldChar made of the folding table of the same file
 */
export async function toSearchTables(
  { words, pages, names }: TablesFile,
  foldChar: CharFolder,
): Promise<SearchTables> {
  const nodes = unpackNames(names, pageDates(pages));
  const prepared = await prepareInSlices(nodes, foldChar);
  await pause();
  const expansion = { foldChar, pairs: unpackPairs(words.pairs), aliases: nameAliases(prepared) };
  await pause();
  const rows = unpackPages(
    pages,
    nodes.map(({ id }) => id),
  );
  return { foldChar, rows, names: prepared, expansion, mentions: countMentions(rows) };
}

/** Prepares the names in parts, each of which takes a slow phone less than 50 ms. */
async function prepareInSlices(rows: readonly NameRow[], foldChar: CharFolder): Promise<PreparedName[]> {
  const prepared: PreparedName[] = [];
  let started = performance.now();
  for (let at = 0; at < rows.length; at += SLICE_NAMES) {
    prepared.push(...prepareNames(rows.slice(at, at + SLICE_NAMES), foldChar));
    if (performance.now() - started < SLICE_MS) continue;
    await pause();
    started = performance.now();
  }
  return prepared;
}

const SLICE_NAMES = 20;
const SLICE_MS = 10;

/** Number of pages that have each node as a facet; the sessions of an event count a tenth for it. */
function countMentions(rows: readonly PageRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facets, kind: pageKind } of rows) {
    for (const kind of ['event', 'person', 'project'] as const) {
      for (const slug of facets[kind]) {
        const id = `${kind}:${slug}`;
        const part = kind === 'event' && pageKind === 'session' ? 0.1 : 1;
        counts.set(id, (counts.get(id) ?? 0) + part);
      }
    }
  }
  return counts;
}

function unpackPairs([taiwan, mainland]: TablesFile['words']['pairs']): [string, string][] {
  const others = mainland.split(' ');
  return taiwan === '' ? [] : taiwan.split(' ').map((word, at) => [word, others[at] ?? '']);
}
