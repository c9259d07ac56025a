import { deserialize, serialize } from 'node:v8';
import type { Archive } from './archive.ts';
import type { ContentFile, Entry, UncheckedEntry } from './entry.ts';
import { readEntry } from './read-entry.ts';

const PROVIDER = Symbol.for('packed archive');

type Provider = () => Promise<Uint8Array> | Uint8Array;
type WithProvider = typeof globalThis & { [PROVIDER]?: Provider };

/** Says where the modules of pages, which are loaded apart from those of integrations, get the archive in this thread. */
export function providePackedArchive(provider: Provider): void {
  (globalThis as WithProvider)[PROVIDER] = provider;
}

/** The archive that was provided in this thread; undefined where none was. */
export async function providedArchive(): Promise<Uint8Array | undefined> {
  return (globalThis as WithProvider)[PROVIDER]?.();
}

type Positions = Pick<ContentFile, 'positionOf' | 'keyPositionOf' | 'rangeOf'>;

/** An archive with what was made from it, such as its graph. */
export interface ArchiveWithResults<Results> {
  archive: Archive;
  results: Results;
}

/**
 * An archive and results that share objects with it as bytes, for threads, which share no objects: it takes a twentieth
 * of the time of reading the files again. Entries with errors and registers are left out, which pages do not show, and
 * parsed texts, whose sentences are in the graph.
 */
export function packArchive<Results>({ archive, results }: ArchiveWithResults<Results>): Uint8Array {
  const entries = archive.entries.map(withoutParsed);
  const bytes = serialize({ archive: { ...archive, entries, broken: [], registers: [] }, results });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/**
 * The archive of `packArchive`. Objects that the results share with it are shared again.
 * @param packed of the same version of the code
 */
export function unpackArchive<Results>(packed: Uint8Array): ArchiveWithResults<Results> {
  const unpacked = deserialize(packed) as ArchiveWithResults<Results>;
  const { sources, topics, places, links } = unpacked.archive;
  // They were made without inherited properties, so that `constructor` is not found as a source.
  for (const values of [sources, topics, places, links]) Object.setPrototypeOf(values, null);
  for (const entry of unpacked.archive.entries) readAtFirstUse(entry);
  return unpacked;
}

function withoutParsed({ positionOf, keyPositionOf, rangeOf, prose, ...entry }: Entry): object {
  return entry;
}

/**
 * Gives an entry what was left out: its file is parsed again at the first question, because few pages show a line of a
 * file, and none a parsed text.
 */
function readAtFirstUse(entry: Entry): void {
  const { text, kind, id, file, role, lang } = entry;
  let read: Entry | UncheckedEntry | undefined;
  const again = () => {
    if (!read) {
      const reading = readEntry(text, { kind, id, file, role, lang });
      // In development posts with errors are shown too.
      read = reading.entry ?? reading.broken;
    }
    if (!read) throw new Error(`${file} cannot be read again.`);
    return read;
  };
  const positions: Positions = {
    positionOf: (path) => again().positionOf(path),
    keyPositionOf: (path, key) => again().keyPositionOf(path, key),
    rangeOf: (path) => again().rangeOf(path),
  };
  Object.assign(entry, positions);
  if (kind === 'post') Object.defineProperty(entry, 'prose', { enumerable: true, get: () => again().prose });
}
