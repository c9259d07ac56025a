import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How a folder is made, and where it is kept between builds. */
export interface KeptFolder {
  /** Folder with the kept one, which has the key as its name. */
  cacheFolder: string;
  /** Digest of everything that the folder depends on. */
  key: string;
  make: (folder: string) => Promise<void>;
}

/** Fills a folder: with a copy of the kept one, or by making it, which is then kept in place of the former one. */
export async function copyOrMake(folder: string, { cacheFolder, key, make }: KeptFolder): Promise<void> {
  const kept = join(cacheFolder, key);
  if (existsSync(kept)) return cpSync(kept, folder, { recursive: true });
  await make(folder);
  mkdirSync(cacheFolder, { recursive: true });
  const former = readdirSync(cacheFolder);
  // Copied under another name first: an interrupted copy must not be taken for a whole one.
  const copy = join(cacheFolder, `${process.pid}.new`);
  cpSync(folder, copy, { recursive: true });
  renameSync(copy, kept);
  for (const name of former) rmSync(join(cacheFolder, name), { recursive: true, force: true });
}
