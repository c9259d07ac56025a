import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { type NameRow, SEARCH_FOLDER, type WordsFile } from '#search/index/tables.ts';
import { matchNames, prepareNames } from '#search/names/name-search.ts';
import { createCharFolder, normalizeName } from '#text/char-folding.ts';
import { fetchJson } from '../dom/fetch-json.ts';

const MAX_NODES = 8;

/** Finds nodes by any of their names, best match first. */
export type FindNodes = (text: string) => WireNode[];

/**
 * Makes a finder from the name table of the search: all scripts, pinyin, initials, handles and former names. The
 * table has no posts; they are found by any part of their titles.
 * @throws Error when a table cannot be fetched
 */
export async function loadNodeFinder(locale: Locale, nodes: readonly WireNode[]): Promise<FindNodes> {
  const [words, rows] = await Promise.all([
    fetchJson<WordsFile>(`/${SEARCH_FOLDER}/words.json`),
    fetchJson<NameRow[]>(`/${SEARCH_FOLDER}/names.${locale}.json`),
  ]);
  const foldChar = createCharFolder(words.folding);
  const names = prepareNames(rows, foldChar);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const posts = nodes
    .filter(({ kind }) => kind === 'post')
    .map((node) => ({ node, title: normalizeName(node.name, foldChar) }));
  return (text) => {
    const named = matchNames(names, text, foldChar).flatMap(({ row }) => byId.get(row.id) ?? []);
    const normalized = normalizeName(text, foldChar);
    const titled = [...normalized].length > 1 ? posts.filter(({ title }) => title.includes(normalized)) : [];
    return [...named, ...titled.map(({ node }) => node)].slice(0, MAX_NODES);
  };
}
