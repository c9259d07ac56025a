import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { FontSubset } from './subset-grouping.ts';
import { fileWith, type SourceFont, wholeFile } from './source.ts';

/** A font file ready to be served: its bytes, and what it holds. */
export interface FontFile {
  /** Name with the hash of what is in it. */
  name: string;
  bytes: Buffer;
  characters: string;
}

/** Headings are set in one weight. */
const WEIGHT = 700;
/** What a heading needs of OpenType: kerning, local forms, and the half widths `text-spacing-trim` is made of. */
const FEATURES = ['kern', 'liga', 'locl', 'halt', 'chws', 'ccmp'];
/** Printable ASCII. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/**
 * Makes the cutter of font files, which keeps what it has cut in a folder and does the same cut only once.
 * @param cache folder; made when there is none
 */
export function createSubsetter(cache: string) {
  return {
    /** ASCII and other Latin letters, the same for all languages. */
    latin: async (more: string) => cutOne(cache, await wholeFile('en', WEIGHT), ASCII + more),
    /** The files for a face; more than one where the whole set of a script lacks a character. */
    han: async ({ script, characters }: FontSubset) => {
      const sources = new Map<SourceFont, string>();
      for (const character of characters) {
        const file = await fileWith(script, WEIGHT, character);
        if (file) sources.set(file, (sources.get(file) ?? '') + character);
      }
      return Promise.all([...sources].map(([source, part]) => cutOne(cache, source, part)));
    },
  };
}

async function cutOne(cache: string, source: SourceFont, text: string): Promise<FontFile> {
  const characters = [...text].filter((one) => source.has.has(one.codePointAt(0) ?? 0)).join('');
  const key = contentHash(`${source.name} ${source.font.length} ${FEATURES.join()} ${characters}`);
  const kept = join(cache, `${key}.woff2`);
  const bytes = await readFile(kept).catch(() => cutAndKeep(kept, source, characters));
  return { name: `${contentHash(bytes)}.woff2`, bytes, characters };
}

async function cutAndKeep(path: string, source: SourceFont, characters: string): Promise<Buffer> {
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;
  const bytes = await subsetFont(source.font, characters, options);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, bytes);
  return bytes;
}

/** Sixteen hexadecimal digits of SHA-256. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
