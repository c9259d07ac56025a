import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FontSource, SourceFont } from './source.ts';
import type { FontSubset } from './subset-grouping.ts';
import type { SubsetPool } from './subset-pool.ts';

/** A font file to publish. */
export interface FontFile {
  /** File name: a hash of the bytes. */
  name: string;
  /** WOFF2. */
  bytes: Buffer;
  characters: string;
}

/** Makes font files of a few characters. */
export interface FontSubsetter {
  /** The Latin file of all languages: ASCII and these further letters. */
  latin: (letters: string) => Promise<FontFile>;
  /** The files of a subset; several where no file of the source has all of its characters. */
  han: (subset: FontSubset) => Promise<FontFile[]>;
}

/** Headings have one weight. */
const WEIGHT = 700;
/** Part of the cache key. Raise it when the same characters give another file, so that cached files are not used. */
const CACHE_VERSION = 2;
/** Printable ASCII. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/**
 * Makes a subsetter.
 * @param cacheFolder where files are kept by content between builds; created when it does not exist
 */
export function createSubsetter(cacheFolder: string, source: FontSource, pool: SubsetPool): FontSubsetter {
  const jobs: SubsetJobs = { pool, cutting: new Map() };
  const subset = (font: SourceFont, text: string) => cachedSubset(cacheFolder, font, text, jobs);
  return {
    latin: async (letters) => subset(await source.scriptFont('en', WEIGHT), ASCII + letters),
    han: async ({ script, characters }) => {
      const byFont = new Map<SourceFont, string>();
      for (const character of characters) {
        const font = await source.fontWith(script, WEIGHT, character);
        if (font) byFont.set(font, (byFont.get(font) ?? '') + character);
      }
      return Promise.all([...byFont].map(([font, part]) => subset(font, part)));
    },
  };
}

/** The first sixteen hexadecimal digits of the SHA-256 of some content, for file names. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The file of some characters of a font: from the cache, or made and put there. */
async function cachedSubset(
  cacheFolder: string,
  source: SourceFont,
  text: string,
  { pool, cutting }: SubsetJobs,
): Promise<FontFile> {
  const characters = [...text].filter((one) => source.codePoints.has(one.codePointAt(0) ?? 0)).join('');
  const key = contentHash(`${CACHE_VERSION} ${source.name} ${source.font.length} ${characters}`);
  const path = join(cacheFolder, `${key}.woff2`);
  const cut = async () => {
    const bytes = await pool.subset(source, characters);
    await mkdir(dirname(path), { recursive: true });
    // Written under another name first, because a build that was interrupted would leave half a file.
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
    return bytes;
  };
  const file = cutting.get(path) ?? readFile(path).catch(cut);
  cutting.set(path, file);
  const bytes = await file;
  return { name: `${contentHash(bytes)}.woff2`, bytes, characters };
}

interface SubsetJobs {
  pool: SubsetPool;
  /** Files that are being read or made, by their path: two subsets may have the same characters of a font. */
  cutting: Map<string, Promise<Buffer>>;
}
