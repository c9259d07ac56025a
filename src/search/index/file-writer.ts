import { packPagefindFile } from './pagefind/chunks.ts';

/** Writes a file of the index. `path` is relative to the index folder. */
export type WriteIndexFile = (path: string, content: Uint8Array) => Promise<void>;

/** Compresses a file and writes it. Resolves when the next may follow, which may be before it is written. */
export type WritePackedFile = (path: string, content: Uint8Array | string) => Promise<void>;

/** Files that are compressed and written while the next page is read; each thread of libuv compresses one. */
const MAX_PENDING = 16;

/** Writes files as they are, and compressed ones some at a time. */
export function createFileWriter(write: WriteIndexFile): {
  write: WriteIndexFile;
  writePacked: WritePackedFile;
  /** Resolves when all files are written; rejects with the first failure. */
  finish: () => Promise<void>;
} {
  const pending = new Set<Promise<void>>();
  return {
    write,
    writePacked: async (path, content) => {
      const written = packPagefindFile(content)
        .then((packed) => write(path, packed))
        .then(() => void pending.delete(written));
      // A failure stays among the pending ones, and is thrown where these are awaited.
      written.catch(() => undefined);
      pending.add(written);
      if (pending.size >= MAX_PENDING) await Promise.race(pending);
    },
    finish: async () => void (await Promise.all(pending)),
  };
}
