import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import type { Lang } from '#schemas/text.ts';
import { readUnicodeSlices, type UnicodeSlice } from './unicode-slices.ts';

export type FontWeight = 400 | 700;

/** A font file of Fontsource, decompressed. */
export interface SourceFont {
  name: string;
  /** OpenType bytes. */
  font: Buffer;
  /** Code points that it has a glyph for. */
  codePoints: ReadonlySet<number>;
}

/** Reads font files of Noto Serif CJK. Each file is read once for each source. */
export interface FontSource {
  /** The file with most characters of a script; the Latin file for English. */
  scriptFont: (script: Lang, weight: FontWeight) => Promise<SourceFont>;
  /** A file with this character; undefined when the typeface does not have it. */
  fontWith: (script: Lang, weight: FontWeight, character: string) => Promise<SourceFont | undefined>;
}

/** Noto Serif CJK as Fontsource publishes it (SIL Open Font License 1.1), a package for each script. */
const PACKAGES = { 'zh-Hans': 'noto-serif-sc', 'zh-Hant': 'noto-serif-tc', en: 'noto-serif-sc' } as const;
const SCRIPT_FILES = {
  'zh-Hans': 'chinese-simplified',
  'zh-Hant': 'chinese-traditional',
  en: 'latin',
} as const;

/** Makes a source of fonts, which keeps the files that it has read. */
export function createFontSource(): FontSource {
  const fonts = new Map<string, Promise<SourceFont>>();
  const slices = new Map<Lang, UnicodeSlice[]>();
  // One after the other: fontverter returns wrong bytes when it decompresses two files at once.
  let lastLoaded: Promise<unknown> = Promise.resolve();
  const loadNext = (path: string, name: string) => {
    const font = lastLoaded.then(() => loadFont(path, name));
    lastLoaded = font.catch(() => undefined);
    return font;
  };
  const readFont = (script: Lang, part: string, weight: FontWeight) => {
    const name = `${PACKAGES[script]}-${part}-${weight}-normal.woff2`;
    const font = fonts.get(name) ?? loadNext(join(packageFolder(script), 'files', name), name);
    fonts.set(name, font);
    return font;
  };
  const slicesOf = (script: Lang) => {
    const known = slices.get(script) ?? readUnicodeSlices(packageFolder(script));
    slices.set(script, known);
    return known;
  };
  const scriptFont = (script: Lang, weight: FontWeight) => readFont(script, SCRIPT_FILES[script], weight);
  return {
    scriptFont,
    // The file of a script lacks rare characters and some common ones, such as the full-width comma of Traditional
    // Chinese; these are in numbered slices.
    fontWith: async (script, weight, character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const main = await scriptFont(script, weight);
      if (main.codePoints.has(codePoint)) return main;
      const slice = slicesOf(script).find(({ ranges }) =>
        ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
      );
      const font = slice && (await readFont(script, slice.name, weight));
      return font?.codePoints.has(codePoint) ? font : undefined;
    },
  };
}

/** Path of the typeface's licence. */
export function fontLicencePath(): string {
  return join(packageFolder('zh-Hans'), 'LICENSE');
}

async function loadFont(path: string, name: string): Promise<SourceFont> {
  const font = await convert(readFileSync(path), 'sfnt');
  return { name, font, codePoints: new Set(new Face(new Blob(font)).collectUnicodes()) };
}

function packageFolder(script: Lang): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve(`@fontsource/${PACKAGES[script]}/package.json`));
}
