import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

/** Language code of the one index of all languages: `und`, undetermined (ISO 639-2). */
export const INDEX_LANGUAGE = 'und';
/** First bytes of every file of an index, after decompression. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** The `pf_meta` file, which Pagefind's client loads first. */
export interface PageList {
  /** Version of Pagefind. */
  version: string;
  /** Indexed texts in the order of their numbers, each with its count of words. */
  pages: { id: string; words: number }[];
  /** Index files, each with its first and last word. */
  chunks: { name: string; from: string; to: string }[];
  /** Names of the metadata fields. */
  fields: readonly string[];
}

/** Encodes a `pf_meta` file of Pagefind 1.5.2, without filters and sorts. */
export function packPageList({ version, pages, chunks, fields }: PageList): Uint8Array {
  return encodeCbor([
    version,
    pages.map(({ id, words }) => [withLanguage(id), words]),
    chunks.map(({ from, to, name }) => [from, to, withLanguage(name)]),
    [],
    [],
    fields,
  ]);
}

/** Decodes a `pf_meta` file, of `packPageList` or of Pagefind itself. */
export function unpackPageList(bytes: Uint8Array): PageList {
  const [version, pages, chunks, , , fields] = decodeCbor(bytes) as [
    string,
    Row[],
    Row[],
    CborValue,
    CborValue,
    string[],
  ];
  return {
    version,
    pages: pages.map(([id, words]) => ({ id: withoutLanguage(id), words: Number(words) })),
    chunks: chunks.map(([from, to, name]) => ({
      from: String(from),
      to: String(to),
      name: withoutLanguage(name),
    })),
    fields,
  };
}

type Row = readonly CborValue[];

function withLanguage(id: string): string {
  return `${INDEX_LANGUAGE}_${id}`;
}

function withoutLanguage(name: CborValue | undefined): string {
  return String(name).slice(INDEX_LANGUAGE.length + 1);
}
