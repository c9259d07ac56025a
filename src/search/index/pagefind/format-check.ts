import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decodeCbor } from './cbor.ts';
import { INDEX_LANGUAGE, PAGEFIND_SIGNATURE, type PageList, unpackPageList } from './page-list.ts';

/**
 * Checks that the files Pagefind wrote for the probe page have the format of Pagefind 1.5.2.
 * @returns the version of Pagefind
 * @throws an error that says what to do, when they have another format
 */
export function checkPagefindFormat(files: ReadonlyMap<string, Uint8Array>): string {
  try {
    const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString('utf8'));
    const hash = entry.languages?.[INDEX_LANGUAGE]?.hash ?? '';
    const list = unpackPageList(unpackFile(files, `pagefind.${hash}.pf_meta`));
    checkPageList(list, entry.version);
    const [chunk] = list.chunks;
    const postings = decodeCbor(unpackFile(files, `index/${INDEX_LANGUAGE}_${chunk?.name}.pf_index`));
    expectEqual('the index file', postings, PROBE_POSTINGS);
    return list.version;
  } catch (cause) {
    throw new Error(
      'Pagefind writes its files in an unknown format. Pin it to 1.5.2 in package.json, or change ' +
        'src/search/index/pagefind/ (page-list.ts, postings.ts, format-check.ts) to the new format.',
      { cause },
    );
  }
}

/** Postings of the probe page: positions as differences after their weight, then positions after their metadata field. */
const PROBE_POSTINGS = [
  [
    ['k8s', [[0, [-145, 1], [-1, 0]]], []],
    ['云原', [[0, [-25, 2, -145, 0], []]], []],
  ],
];

function checkPageList({ version, pages, chunks, fields }: PageList, entryVersion: unknown): void {
  const [page, ...others] = pages;
  const [chunk] = chunks;
  expectEqual('the list of pages', [page?.words, others, fields], [3, [], ['title']]);
  expectEqual('the list of index files', [chunk?.from, chunk?.to, version], ['k8s', '云原', entryVersion]);
}

function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${what} is ${JSON.stringify(actual)} in place of ${JSON.stringify(expected)}`);
}

function unpackFile(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = gunzipSync(files.get(path) ?? new Uint8Array());
  if (!content.toString('latin1', 0, PAGEFIND_SIGNATURE.length).startsWith(PAGEFIND_SIGNATURE))
    throw new Error(`${path} does not start with ${PAGEFIND_SIGNATURE}`);
  return content.subarray(PAGEFIND_SIGNATURE.length);
}
