import { close, createIndex } from 'pagefind';
import { checkPagefindFormat } from './format-check.ts';
import { INDEX_LANGUAGE } from './page-list.ts';

/** Pagefind's browser client, which a test compares with our reader. */
export interface PagefindClient {
  /** Version of Pagefind, which the index must state. */
  version: string;
  /** Its files, by path. */
  files: Map<string, Uint8Array>;
  /** Every file that Pagefind wrote for the probe page. */
  probe: ReadonlyMap<string, Uint8Array>;
}

/**
 * Gets the browser client from the `pagefind` package, which contains it in its binary and writes it with an index. The
 * index is that of a probe page of two words; it must have the format that this folder writes.
 * @throws when Pagefind's format is no longer that of 1.5.2
 */
export async function loadPagefindClient(): Promise<PagefindClient> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE, writePlayground: false });
  try {
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    await index.addHTMLFile({ url: '/', content: PROBE_PAGE });
    const { files } = await index.getFiles();
    const probe = new Map(files.map(({ path, content }) => [path, content]));
    const version = checkPagefindFormat(probe);
    return { version, files: new Map([...probe].filter(([path]) => CLIENT_FILES.has(path))), probe };
  } finally {
    await index?.deleteIndex();
    await close();
  }
}

/** The client without Pagefind's user interfaces and its web worker. */
const CLIENT_FILES: ReadonlySet<string> = new Set(['pagefind.js', 'wasm.unknown.pagefind']);

const PROBE_PAGE =
  '<html lang="und"><body data-pagefind-body><h2>云原 k8s </h2><p>云原 </p><p data-pagefind-meta="title" data-pagefind-ignore>k8s</p></body></html>';
