import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { FontSource, SourceFont } from './source.ts';
import type { FontSubset } from './subset-grouping.ts';

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
/** OpenType features that headings use: kerning, local forms, and the half widths behind `text-spacing-trim`. */
const FEATURES = ['kern', 'liga', 'locl', 'halt', 'chws', 'ccmp'];
/** Printable ASCII. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/**
 * Makes a subsetter.
 * @param cacheFolder where files are kept by content between builds; created when it does not exist
 */
export function createSubsetter(cacheFolder: string, source: FontSource): FontSubsetter {
  return {
    latin: async (letters) =>
      cachedSubset(cacheFolder, await source.scriptFont('en', WEIGHT), ASCII + letters),
    han: async ({ script, characters }) => {
      const byFont = new Map<SourceFont, string>();
      for (const character of characters) {
        const font = await source.fontWith(script, WEIGHT, character);
        if (font) byFont.set(font, (byFont.get(font) ?? '') + character);
      }
      return Promise.all([...byFont].map(([font, part]) => cachedSubset(cacheFolder, font, part)));
    },
  };
}

/** The first sixteen hexadecimal digits of the SHA-256 of some content, for file names. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

async function cachedSubset(cacheFolder: string, source: SourceFont, text: string): Promise<FontFile> {
  const characters = [...text].filter((one) => source.codePoints.has(one.codePointAt(0) ?? 0)).join('');
  const key = contentHash(`${source.name} ${source.font.length} ${FEATURES.join()} ${characters}`);
  const path = join(cacheFolder, `${key}.woff2`);
  const bytes = await readFile(path).catch(() => writeSubset(path, source, characters));
  return { name: `${contentHash(bytes)}.woff2`, bytes, characters };
}

async function writeSubset(path: string, source: SourceFont, characters: string): Promise<Buffer> {
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;
  const bytes = await subsetFont(source.font, characters, options);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return bytes;
}
