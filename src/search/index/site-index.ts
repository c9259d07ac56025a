import { LOCALES } from '#i18n/locales.ts';
import { nameRow } from '../names/name-row.ts';
import { type PageEdition, readPageEditions, toPageFragment, toPageRow } from './page-editions.ts';
import { createCharFolder, type CharFolder } from '../text/char-folding.ts';
import { allFoldingPairs, foldingPairsFor } from '../text/folding-pairs.ts';
import { TAIWAN_MAINLAND_PAIRS } from '../text/region-variants.ts';
import { indexTokens, tokenize } from '../text/tokens.ts';
import { toIndexChunks, createContentNamer, packPagefindFile } from './pagefind/chunks.ts';
import { META_FIELDS, documentPostings } from './document.ts';
import { INDEX_LANGUAGE, type PageList, packPageList } from './pagefind/page-list.ts';
import { type PostingLists, createPostingLists } from './pagefind/postings.ts';
import { loadPagefindClient } from './pagefind/client.ts';
import { type NameRow, type PageRow, packPages, type WordsFile } from './tables.ts';

/** The built pages of one path, in up to three locales, Simplified first; read when asked for. */
export type PageEditionsSource = () => Promise<{ url: string; html: string }[]>;

/** Takes a file of the index, by its path below `pagefind/`. */
export type WriteIndexFile = (path: string, content: Uint8Array) => Promise<void>;

/**
 * Builds the one index of all languages, and the tables beside it, page by page; each file is written as it comes.
 * The files have the form of Pagefind 1.5.2, whose client reads them; that it still has that form is looked at first.
 * @param groups pages in a fixed order: page numbers, and so bytes, follow it
 * @throws when Pagefind writes another form, and an error that names the page whose text is out of step with the index
 */
export async function writeSearchIndex(groups: readonly PageEditionsSource[], write: WriteIndexFile): Promise<void> {
  const { version, files } = await loadPagefindClient();
  for (const [path, content] of files) await write(path, content);
  const folding = allFoldingPairs();
  const state: State = { ...EMPTY(), folding, read: createCharFolder(folding) };
  for (const group of groups) await addPage(state, readPageEditions(await group(), state.read), write);
  await writeIndex(state, version, write);
}

interface State {
  folding: string;
  read: CharFolder;
  index: PostingLists;
  nameOf: (content: Uint8Array | string) => string;
  list: PageList['pages'];
  rows: PageRow[];
  names: NameRow[][];
}

function EMPTY(): Omit<State, 'folding' | 'read'> {
  const names = LOCALES.map(() => []);
  return { index: createPostingLists(), nameOf: createContentNamer(), list: [], rows: [], names };
}

async function addPage(state: State, editions: readonly PageEdition[], write: WriteIndexFile): Promise<void> {
  if (editions.length === 0) return;
  const at = state.rows.length;
  const texts = editions.map((edition) => JSON.stringify(toPageFragment(edition)));
  const named: (PageEdition & { id: string })[] = [];
  for (const [place, edition] of editions.entries()) {
    const twin = edition.twin ? -1 : editions.findIndex((other) => other.twin);
    const shared = place === 0 && twin > 0 ? texts[twin] : '';
    const id = edition.twin ? '' : state.nameOf(`${texts[place]}${shared}`);
    named.push({ ...edition, id });
    await write(textPath(edition.twin ? named[0]?.id : id, edition.twin), packPagefindFile(texts[place] ?? ''));
    if (!edition.twin) addWords(state, edition, id);
  }
  state.rows.push(toPageRow(named, at));
  LOCALES.forEach((locale, index) => {
    const edition = editions.find(({ record }) => record.locale === locale) ?? editions[0];
    const row = edition && nameRow(edition.record, at);
    if (row) state.names[index]?.push(row);
  });
}

function addWords(state: State, { document }: PageEdition, id: string): void {
  state.index.add(state.list.length, documentPostings(document));
  state.list.push({ id, words: document.count });
}

function textPath(id = '', twin = false): string {
  return `${twin ? 'twin' : 'fragment'}/${INDEX_LANGUAGE}_${id}.pf_fragment`;
}

async function writeIndex(state: State, version: string, write: WriteIndexFile): Promise<void> {
  const chunks: PageList['chunks'] = [];
  const words = state.index.words();
  for (const { content, ...chunk } of toIndexChunks(words)) {
    chunks.push(chunk);
    await write(`index/${INDEX_LANGUAGE}_${chunk.name}.pf_index`, content);
  }
  const list = packPageList({ version, pages: state.list, chunks, fields: META_FIELDS });
  const hash = `${INDEX_LANGUAGE}_${createContentNamer()(list)}`;
  await write(`pagefind.${hash}.pf_meta`, packPagefindFile(list));
  const entry = { [INDEX_LANGUAGE]: { hash, wasm: null, page_count: state.list.length } };
  const tables = {
    'pagefind-entry': { version, languages: entry, include_characters: [] },
    pages: packPages(state.rows, `pagefind.${hash}.pf_meta`),
    words: wordsFile(state, new Set(words.map(([word]) => word))),
    ...Object.fromEntries(LOCALES.map((locale, index) => [`names.${locale}`, state.names[index]])),
  };
  for (const [name, table] of Object.entries(tables)) {
    await write(`${name}.json`, Buffer.from(JSON.stringify(table)));
  }
}

/** The folding of the site's characters, and Taiwan's words as far as the site may use either form. */
function wordsFile({ read, folding }: State, words: ReadonlySet<string>): WordsFile {
  const known = (word: string) => indexTokens(tokenize(word, read)).every(({ key }) => words.has(key));
  const pairs = TAIWAN_MAINLAND_PAIRS.filter((pair) => pair.some(known));
  const used = new Set([...words, ...pairs.flat()].flatMap((word) => [...word]));
  return { folding: foldingPairsFor(folding, used), pairs };
}
