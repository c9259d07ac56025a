import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';

/** What Pagefind calls the index of all languages, and what every packed file of it begins with. */
export const INDEX_LANGUAGE = 'und';
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** What Pagefind's client loads first: which texts there are, and which words each piece of the index has. */
export interface PageList {
  version: string;
  pages: { id: string; words: number }[];
  chunks: { name: string; from: string; to: string }[];
  fields: readonly string[];
}

/** Packs a list as the `pf_meta` of Pagefind 1.5.2, with neither filters nor sorts. */
export function packPageList({ version, pages, chunks, fields }: PageList): Uint8Array {
  return encodeCbor([
    version,
    pages.map(({ id, words }) => [named(id), words]),
    chunks.map(({ from, to, name }) => [from, to, named(name)]),
    [],
    [],
    fields,
  ]);
}

/** Reads what `packPageList` packed, or Pagefind itself. */
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
    pages: pages.map(([id, words]) => ({ id: bare(id), words: Number(words) })),
    chunks: chunks.map(([from, to, name]) => ({ from: String(from), to: String(to), name: bare(name) })),
    fields,
  };
}

/** The first word of each piece of the index that may hold words with a beginning. */
export function chunksWithPrefix(beginning: string, chunks: PageList['chunks']): string[] {
  const last = `${beginning}\u{10ffff}`;
  return chunks.filter(({ from, to }) => to >= beginning && from <= last).map(({ from }) => from);
}

type Row = readonly CborValue[];

function named(id: string): string {
  return `${INDEX_LANGUAGE}_${id}`;
}

function bare(name: CborValue | undefined): string {
  return String(name).slice(INDEX_LANGUAGE.length + 1);
}
