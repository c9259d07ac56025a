import { deepStrictEqual } from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { decodeCbor } from './cbor.ts';
import { INDEX_LANGUAGE, PAGEFIND_SIGNATURE, unpackPageList } from './page-list.ts';

/** Pagefind's own client: its files by path, and the version that must stand in the index. */
export interface PagefindClient {
  version: string;
  files: Map<string, Uint8Array>;
  /** All that Pagefind wrote for the page it was asked to index. */
  probe: ReadonlyMap<string, Uint8Array>;
}

/**
 * Takes Pagefind's client from Pagefind, which has it inside its program, and has it index a page of two words, to see
 * that it still writes what we write for it.
 * @throws when the form of its files is no longer that of 1.5.2
 */
export async function loadPagefindClient(): Promise<PagefindClient> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE, writePlayground: false });
  try {
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    await index.addHTMLFile({ url: '/', content: PROBE });
    const { files } = await index.getFiles();
    const byPath = new Map(files.map(({ path, content }) => [path, content]));
    const version = checkPagefindFormat(byPath);
    return { version, files: new Map([...byPath].filter(([path]) => CLIENT.has(path))), probe: byPath };
  } finally {
    await index?.deleteIndex();
    await close();
  }
}

/** What the browser asks for; Pagefind's own interfaces and its worker stay out. */
const CLIENT = new Set(['pagefind.js', 'wasm.unknown.pagefind']);

const PROBE =
  '<html lang="und"><body data-pagefind-body><h2>云原 k8s </h2><p>云原 </p><p data-pagefind-meta="title" data-pagefind-ignore>k8s</p></body></html>';

/** The words of the probe: places that follow one another by their weight, then by field of the metadata. */
const EXPECTED = [
  [
    ['k8s', [[0, [-145, 1], [-1, 0]]], []],
    ['云原', [[0, [-25, 2, -145, 0], []]], []],
  ],
];

/**
 * The version of Pagefind that wrote the files of the probe.
 * @throws when their form is not that of 1.5.2
 */
export function checkPagefindFormat(files: ReadonlyMap<string, Uint8Array>): string {
  const [version, entry] = [JSON.parse(text(files.get('pagefind-entry.json'))), entryOf(files)];
  try {
    const list = unpackPageList(unpacked(files, `pagefind.${entry}.pf_meta`));
    const [page, ...others] = list.pages;
    const [chunk] = list.chunks;
    deepStrictEqual([page?.words, others, list.fields], [3, [], ['title']]);
    deepStrictEqual([chunk?.from, chunk?.to, list.version], ['k8s', '云原', version.version]);
    deepStrictEqual(decodeCbor(unpacked(files, `index/${INDEX_LANGUAGE}_${chunk?.name}.pf_index`)), EXPECTED);
    return list.version;
  } catch (cause) {
    throw new Error(
      'Pagefind writes its files in a form this site does not know. Pin it to 1.5.2 in package.json, or teach ' +
        'src/search/index/pagefind/page-list.ts, postings.ts and runtime.ts the new form.',
      { cause },
    );
  }
}

function entryOf(files: ReadonlyMap<string, Uint8Array>): string {
  const { languages } = JSON.parse(text(files.get('pagefind-entry.json')));
  return languages?.[INDEX_LANGUAGE]?.hash ?? '';
}

function unpacked(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = gunzipSync(files.get(path) ?? new Uint8Array());
  if (!content.toString('latin1', 0, PAGEFIND_SIGNATURE.length).startsWith(PAGEFIND_SIGNATURE))
    throw new Error(`${path} is not signed`);
  return content.subarray(PAGEFIND_SIGNATURE.length);
}

function text(content: Uint8Array | undefined): string {
  return Buffer.from(content ?? []).toString('utf8');
}
