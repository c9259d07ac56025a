import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { LOCALES } from '#i18n/locales.ts';
import { foldingPairs, pairsFor } from './folding.ts';
import { openFragment, packed, restored } from './fragment.ts';
import { type Edition, editionsOf, rowOf } from './groups.ts';
import { nameRow } from './name-row.ts';
import { INDEX_LANGUAGE, idsIn, packPages } from './tables.ts';
import { TAIWAN } from './taiwan.ts';
import { makeReader, type Reader, tokenise } from './text.ts';

/** The built pages of one path, in up to three locales, Simplified first; read when asked for. */
export type PageGroup = () => Promise<{ url: string; html: string }[]>;

/**
 * Builds the one index of all languages, and the tables beside it.
 * @param groups pages in a fixed order: page numbers, and so bytes, follow it
 * @returns files by their path below `pagefind/`
 * @throws an error that names the page whose text the index cut otherwise than we did
 */
export async function searchFiles(groups: readonly PageGroup[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE, writePlayground: false });
  try {
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const folding = foldingPairs();
    const state: State = { folding, read: makeReader(folding), pages: [], keys: new Set() };
    await addGroups(index, state, groups);
    const found = await index.getFiles();
    failOn(found.errors, 'writing its files');
    return allFiles(state, found.files);
  } finally {
    await index?.deleteIndex();
    await close();
  }
}

interface State {
  folding: string;
  read: Reader;
  /** Editions by page; their pages' HTML is let go once indexed. */
  pages: Edition[][];
  /** Every token of the site. */
  keys: Set<string>;
}

/** Reads and cuts the next pages while Pagefind, a program of its own, is at the ones before. */
async function addGroups(index: PagefindIndex, state: State, groups: readonly PageGroup[]): Promise<void> {
  let sent = Promise.resolve();
  for (const group of groups) {
    const editions = await group().then((sources) => editionsOf(sources, state.read));
    await sent;
    sent = send(index, editions);
    // It is awaited above and below; should reading the next page fail first, that error is told.
    sent.catch(() => undefined);
    keep(state, editions);
  }
  await sent;
}

async function send(index: PagefindIndex, editions: readonly Edition[]): Promise<void> {
  for (const { document, mark, twin } of editions) {
    if (twin) continue;
    const { errors } = await index.addHTMLFile({ url: mark, content: document.html });
    failOn(errors, `reading ${mark}`);
  }
}

function keep(state: State, editions: readonly Edition[]): void {
  if (editions.length === 0) return;
  for (const { document } of editions) {
    for (const key of document.keys.split(/[\n ]/)) state.keys.add(key);
  }
  const light = editions.map((edition) => ({
    ...edition,
    document: { ...edition.document, html: '', keys: '' },
  }));
  state.pages.push(light);
}

function allFiles(state: State, built: readonly IndexFile[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const ids = new Map<string, string>();
  const byMark = new Map(state.pages.flat().map((edition) => [edition.mark, edition]));
  for (const { path, content } of built.filter(({ path }) => SERVED.test(path))) {
    const id = /^fragment\/und_(\w+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) files.set(path, content);
    else addText(files, ids, byMark, id, openFragment(path, content));
  }
  for (const editions of state.pages) addTwin(files, editions, ids);
  const meta = metaOf(files, state, ids);
  for (const [name, table] of tables(state, ids, meta)) files.set(name, Buffer.from(JSON.stringify(table)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the browser asks for; Pagefind's own interfaces and its worker stay out. */
const SERVED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/** The name of the file that lists the pages; the browser relies on its order, so it is looked at here. */
function metaOf(
  files: ReadonlyMap<string, Uint8Array>,
  { pages }: State,
  ids: ReadonlyMap<string, string>,
): string {
  const [name = '', content = Buffer.of()] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const given = pages.flat().flatMap(({ mark, twin }) => (twin ? [] : [ids.get(mark) ?? '']));
  const listed = idsIn(gunzipSync(content).toString('latin1'), given.length);
  if (listed.join() === given.join()) return name;
  throw new Error(
    'Pagefind lists the pages in another order, or form, than they were given to it: src/search/tables.ts',
  );
}

function addText(
  files: Map<string, Uint8Array>,
  ids: Map<string, string>,
  byMark: ReadonlyMap<string, Edition>,
  id: string,
  raw: ReturnType<typeof openFragment>,
): void {
  const edition = byMark.get(raw.url);
  if (!edition) throw new Error(`Pagefind's index holds a page that was not given to it: ${raw.url}`);
  ids.set(raw.url, id);
  files.set(textPath('fragment', id), restored(raw, edition));
}

function addTwin(
  files: Map<string, Uint8Array>,
  editions: readonly Edition[],
  ids: ReadonlyMap<string, string>,
): void {
  const twin = editions.find((edition) => edition.twin);
  const id = ids.get(editions[0]?.mark ?? '');
  if (twin && id) files.set(textPath('twin', id), packed(twin));
}

function textPath(folder: 'fragment' | 'twin', id: string): string {
  return `${folder}/${INDEX_LANGUAGE}_${id}.pf_fragment`;
}

function tables(
  state: State,
  ids: ReadonlyMap<string, string>,
  meta: string,
): [name: string, table: unknown][] {
  const idOf = (mark: string) => ids.get(mark) ?? '';
  const names = LOCALES.map((locale): [string, unknown] => {
    const rows = state.pages.map((editions, at) => {
      const edition = editions.find(({ record }) => record.locale === locale) ?? editions[0];
      return edition && nameRow(edition.record, at);
    });
    return [`names.${locale}.json`, rows.filter((row) => row !== undefined)];
  });
  const pairs = TAIWAN.filter((pair) => mayOccur(pair, state));
  const used = new Set([...state.keys, ...pairs.flat()].flatMap((key) => [...key]));
  const words = { folding: pairsFor(state.folding, used), pairs };
  const rows = state.pages.map((editions, at) => rowOf(editions, at, idOf));
  return [['pages.json', packPages(rows, meta)], ['words.json', words], ...names];
}

/** A pair is worth sending when the site may use either word. */
function mayOccur(pair: readonly string[], { keys, read }: State): boolean {
  return pair.some((word) => tokenise(word, read).every(({ key }) => [...key].length < 2 || keys.has(key)));
}

function failOn(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed at ${doing}: ${errors.join('; ')}`);
}
