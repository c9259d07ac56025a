import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { SEARCH_FOLDER, type NameRow, type WordsFile } from '#search/index/tables.ts';
import { matchNames, prepareNames } from '#search/names/name-search.ts';
import { createCharFolder, normalizeName } from '#search/text/char-folding.ts';

const SHOWN = 8;

/** Finds nodes by any of their names. */
export type FindNode = (typed: string) => WireNode[];

/**
 * Makes the finder from the table of names that the search has: every script, pinyin, initials, handles and former
 * names. Posts are in no such table; they are found by words of their titles.
 * @throws when the tables do not come
 */
export async function nodeFinder(locale: Locale, nodes: readonly WireNode[]): Promise<FindNode> {
  const [words, rows]: [WordsFile, NameRow[]] = await Promise.all([
    json('words.json'),
    json(`names.${locale}.json`),
  ]);
  const read = createCharFolder(words.folding);
  const names = prepareNames(rows, read);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const posts = nodes.flatMap((node) =>
    node.kind === 'post' ? [{ node, title: normalizeName(node.name, read) }] : [],
  );
  return (typed) => {
    const named = matchNames(names, typed, read).flatMap(({ row }) => byId.get(row.id) ?? []);
    const asked = normalizeName(typed, read);
    const titled = [...asked].length > 1 ? posts.filter(({ title }) => title.includes(asked)) : [];
    return [...named, ...titled.map(({ node }) => node)].slice(0, SHOWN);
  };
}

async function json(name: string) {
  const answer = await fetch(`/${SEARCH_FOLDER}/${name}`);
  if (!answer.ok) throw new Error(`The table ${name} did not come: ${answer.status}`);
  return answer.json();
}
