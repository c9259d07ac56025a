import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import type { Lang } from '#i18n/locales.ts';

/** Noto Serif CJK as Fontsource ships it (SIL Open Font License 1.1), one package a script; its Latin is the same. */
const PACKAGES = { 'zh-Hans': 'noto-serif-sc', 'zh-Hant': 'noto-serif-tc', en: 'noto-serif-sc' } as const;
const WHOLE = { 'zh-Hans': 'chinese-simplified', 'zh-Hant': 'chinese-traditional', en: 'latin' } as const;
export type FontWeight = 400 | 700;

/** One file of a face: its bytes as plain OpenType, and what is in it. */
export interface SourceFont {
  name: string;
  font: Buffer;
  has: ReadonlySet<number>;
}

const require = createRequire(import.meta.url);
const files = new Map<string, Promise<SourceFont>>();

/** The file that has most characters of a script; `latin` for English. Read once. */
export function wholeFile(script: Lang, weight: FontWeight): Promise<SourceFont> {
  return read(script, WHOLE[script], weight);
}

/**
 * Finds the file that has a character: the whole set of its script, or one of the slices for what is rare or was
 * left out of the set (the full-width comma of Traditional Chinese, for one).
 * @returns undefined when the face has no such character
 */
export async function fileWith(
  script: Lang,
  weight: FontWeight,
  character: string,
): Promise<SourceFont | undefined> {
  const code = character.codePointAt(0) ?? 0;
  const whole = await wholeFile(script, weight);
  if (whole.has.has(code)) return whole;
  const slice = slicesOf(script).find(({ ranges }) =>
    ranges.some(([from, to]) => code >= from && code <= to),
  );
  const file = slice && (await read(script, slice.name, weight));
  return file?.has.has(code) ? file : undefined;
}

/** Path of the licence that the faces come with. */
export function fontLicencePath(): string {
  return join(folderOf('zh-Hans'), 'LICENSE');
}

function read(script: Lang, part: string, weight: FontWeight): Promise<SourceFont> {
  const name = `${PACKAGES[script]}-${part}-${weight}-normal.woff2`;
  const known = files.get(name) ?? load(join(folderOf(script), 'files', name), name);
  files.set(name, known);
  return known;
}

async function load(path: string, name: string): Promise<SourceFont> {
  const font = await convert(readFileSync(path), 'sfnt');
  return { name, font, has: new Set(new Face(new Blob(font)).collectUnicodes()) };
}

function folderOf(script: Lang): string {
  return dirname(require.resolve(`@fontsource/${PACKAGES[script]}/package.json`));
}

interface Slice {
  name: string;
  ranges: readonly (readonly [number, number])[];
}

const slices = new Map<Lang, Slice[]>();

/** The numbered slices of a package and its Latin ones, with the ranges its `unicode.json` says they hold. */
function slicesOf(script: Lang): Slice[] {
  const known = slices.get(script) ?? readSlices(script);
  slices.set(script, known);
  return known;
}

function readSlices(script: Lang): Slice[] {
  const text = readFileSync(join(folderOf(script), 'unicode.json'), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range) => rangeOf(range)),
  }));
}

function rangeOf(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
