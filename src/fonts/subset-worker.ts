import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';

/** A font file to subset. The bytes of a font come with the first job that needs it, and are kept under its name. */
export interface SubsetJob {
  id: number;
  fontName: string;
  font?: Uint8Array;
  characters: string;
}

/** The WOFF2 file of a job, or why there is none. */
export type SubsetResult = { id: number; bytes: Uint8Array } | { id: number; error: unknown };

/** OpenType features that headings use: kerning, local forms, and the half widths that `text-spacing-trim` needs. */
const FEATURES = ['kern', 'liga', 'locl', 'halt', 'chws', 'ccmp'];

const fonts = new Map<string, Buffer>();

parentPort?.on('message', async ({ id, fontName, font, characters }: SubsetJob) => {
  if (font) fonts.set(fontName, Buffer.from(font));
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;
  const result: Promise<SubsetResult> = subsetFont(
    fonts.get(fontName) ?? Buffer.alloc(0),
    characters,
    options,
  )
    .then((bytes) => ({ id, bytes: new Uint8Array(bytes) }))
    .catch((error: unknown) => ({ id, error }));
  parentPort?.postMessage(await result);
});
