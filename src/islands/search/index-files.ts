import { PAGEFIND_SIGNATURE } from '#search/index/pagefind/page-list.ts';
import { SEARCH_FOLDER } from '#search/index/tables.ts';
import { IndexFileError, type IndexFileProblem } from '#search/query/index-file-error.ts';

const FOLDER_URL = `/${SEARCH_FOLDER}/`;

/** A file that has not come after this time has failed. */
const TIMEOUT_MS = 12_000;

/** Files that failed: the browser may have stored what it got, so they are fetched past its cache. */
const failed = new Set<string>();

/**
 * A JSON file of the search index.
 * @throws IndexFileError when it cannot be fetched or is no JSON
 */
export function fetchIndexJson<T>(path: string): Promise<T> {
  return readFile(path, async (response) => (await response.json()) as T);
}

/**
 * The content of a packed file of the search index, after its signature.
 * @throws IndexFileError when it cannot be fetched, unpacked or has another signature
 */
export function fetchIndexFile(path: string): Promise<Uint8Array> {
  return readFile(path, async (response) => {
    const content = await unpack(new Uint8Array(await response.arrayBuffer()));
    const signature = new TextDecoder().decode(content.subarray(0, PAGEFIND_SIGNATURE.length));
    if (signature !== PAGEFIND_SIGNATURE) throw new TypeError(`unknown signature ${signature}`);
    return content.subarray(PAGEFIND_SIGNATURE.length);
  });
}

/** A gzipped file. Some hosts unpack it on the way, so its first bytes decide. Gzip's check sum shows a damaged file. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function readFile<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const cache = failed.has(path) ? 'reload' : 'default';
  let response: Response | undefined;
  try {
    response = await fetch(FOLDER_URL + path, { signal, cache });
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    const content = await read(response);
    failed.delete(path);
    return content;
  } catch (cause) {
    failed.add(path);
    throw new IndexFileError(problemOf(response, cause, signal.aborted), path, cause);
  }
}

function problemOf(response: Response | undefined, cause: unknown, timedOut: boolean): IndexFileProblem {
  if (!navigator.onLine) return 'offline';
  if (timedOut) return 'timeout';
  if (!response) return 'network';
  if (!response.ok) return 'status';
  return cause instanceof TypeError && /network|fetch|load failed/i.test(cause.message)
    ? 'network'
    : 'garbled';
}
