import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { LOCALES } from '#i18n/locales.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { nameRow } from '../names/name-row.ts';
import { documentPostings } from './document-postings.ts';
import { createFileWriter, type WriteIndexFile, type WritePackedFile } from './file-writer.ts';
import { packFolding } from './packed-folding.ts';
import { packNames, packPinyin } from './packed-names.ts';
import { editionId, packPages } from './packed-pages.ts';
import type { TablesFile } from './packed-tables.ts';
import { type PageEdition, readPageEditions, toPageFragment, toPageRow } from './page-editions.ts';
import { createContentNamer, toIndexChunks } from './pagefind/chunks.ts';
import { loadPagefindClient } from './pagefind/client.ts';
import { INDEX_LANGUAGE, type PageList, packPageList } from './pagefind/page-list.ts';
import { createPostingLists, type PostingLists, type WordPostings } from './pagefind/postings.ts';
import { readingsFile } from './readings-file.ts';
import { META_FIELDS, type NameRow, type PageRow, tablesPath } from './tables.ts';
import { wordsFile } from './words-file.ts';

/** Reads the built pages of one path, in up to three locales, Simplified first. Called once, when they are indexed. */
export type PageEditionsSource = () => Promise<{ url: string; html: string }[]>;

/**
 * Builds one index for all languages, and the tables beside it, page by page; each file is written as soon as it is
 * complete. The files have the format of Pagefind 1.5.2; its browser client reads them too, but is not published, because
 * `query/word-index.ts` reads them.
 * @param sources pages in a fixed order: page numbers, and so the bytes of the files, depend on it
 * @throws when the installed Pagefind has another format, and an error that names a page which cannot be indexed
 */
export async function writeSearchIndex(
  sources: readonly PageEditionsSource[],
  writeFile: WriteIndexFile,
): Promise<void> {
  const { version } = await loadPagefindClient();
  const { write, writePacked, finish } = createFileWriter(writeFile);
  const folding = allFoldingPairs();
  const foldChar = createCharFolder(folding);
  const site = emptySiteIndex();
  for (const source of sources) await addPage(site, readPageEditions(await source(), foldChar), writePacked);
  const postings = site.postings.words();
  const chunks = await writeChunks(postings, writePacked);
  const pageList: PageList = { version, pages: site.list, chunks, fields: META_FIELDS };
  const list = packPageList(pageList);
  const hash = `${INDEX_LANGUAGE}_${createContentNamer()(list)}`;
  await writePacked(`pagefind.${hash}.pf_meta`, list);
  const languages = { [INDEX_LANGUAGE]: { hash, wasm: null, page_count: site.list.length } };
  const entry = { version, languages, include_characters: [] };
  const words = wordsFile(folding, foldChar, new Set(postings.map(({ word }) => word)));
  const nodes = (site.names[0] ?? []).map(({ id }) => id);
  const packedWords = { ...words, folding: packFolding(words.folding) };
  const pages = packPages(site.rows, pageList, nodes);
  await writeJson('pagefind-entry.json', entry, write);
  await writeJson('words.json', words, write);
  await writeJson('readings.json', readingsFile(site.names[0] ?? []), write);
  for (const [index, locale] of LOCALES.entries()) {
    const names = site.names[index] ?? [];
    await writeJson(`names.${locale}.json`, names, write);
    const pinyin = JSON.stringify(packPinyin(names));
    const pinyinPath = `index/pinyin_${site.nameOf(`${locale} ${pinyin}`)}.json`;
    await write(pinyinPath, Buffer.from(pinyin));
    const tables: TablesFile = { words: packedWords, pages, names: packNames(names), pinyin: pinyinPath };
    await writeJson(tablesPath(locale), tables, write);
  }
  await finish();
}

async function writeJson(path: string, value: unknown, write: WriteIndexFile): Promise<void> {
  await write(path, Buffer.from(JSON.stringify(value)));
}

/** The index while it is built. */
interface SiteIndex {
  postings: PostingLists;
  nameOf: (content: Uint8Array | string) => string;
  list: PageList['pages'];
  rows: PageRow[];
  /** Rows of the table of names, for each of LOCALES. */
  names: NameRow[][];
}

function emptySiteIndex(): SiteIndex {
  return {
    postings: createPostingLists(),
    nameOf: createContentNamer(),
    list: [],
    rows: [],
    names: LOCALES.map(() => []),
  };
}

async function addPage(
  site: SiteIndex,
  editions: readonly PageEdition[],
  writePacked: WritePackedFile,
): Promise<void> {
  if (editions.length === 0) return;
  const index = site.rows.length;
  const fragments = editions.map((edition) => JSON.stringify(toPageFragment(edition)));
  // One name for all editions, because every reader loads the list of names.
  const page = site.nameOf(fragments.join('\n'));
  const named = editions.map((edition) => {
    return { ...edition, id: edition.twin ? '' : editionId(page, LOCALES.indexOf(edition.record.locale)) };
  });
  for (const [at, edition] of named.entries()) {
    const { twin, id } = edition;
    const path = twin ? fragmentPath('twin', named[0]?.id) : fragmentPath('fragment', id);
    await writePacked(path, fragments[at] ?? '');
    if (!twin) addToIndex(site, edition, id);
  }
  site.rows.push(toPageRow(named, index));
  addNames(site, editions, index);
}

function addToIndex(site: SiteIndex, { document }: PageEdition, id: string): void {
  site.postings.add(site.list.length, documentPostings(document));
  site.list.push({ id, words: document.count });
}

/** Adds the page to the table of names of each locale; where it does not exist in a locale, its first edition. */
function addNames(site: SiteIndex, editions: readonly PageEdition[], page: number): void {
  LOCALES.forEach((locale, index) => {
    const edition = editions.find(({ record }) => record.locale === locale) ?? editions[0];
    const row = edition && nameRow(edition.record, page);
    if (row) site.names[index]?.push(row);
  });
}

function fragmentPath(folder: 'fragment' | 'twin', id = ''): string {
  return `${folder}/${INDEX_LANGUAGE}_${id}.pf_fragment`;
}

async function writeChunks(
  words: readonly WordPostings[],
  writePacked: WritePackedFile,
): Promise<PageList['chunks']> {
  const chunks: PageList['chunks'] = [];
  for (const { content, ...chunk } of toIndexChunks(words)) {
    chunks.push(chunk);
    await writePacked(`index/${INDEX_LANGUAGE}_${chunk.name}.pf_index`, content);
  }
  return chunks;
}
