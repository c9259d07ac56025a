import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONTS_FOLDER, fontFaceCss, fontUrl, type ScriptFontFile } from '#fonts/font-face-css.ts';
import { headingGlyphs } from '#fonts/heading-glyphs.ts';
import { timesFallbackMetrics } from '#fonts/metrics.ts';
import { createFontSource, fontLicencePath } from '#fonts/source.ts';
import { contentHash, createSubsetter, type FontFile, type FontSubsetter } from '#fonts/subset.ts';
import { extendedLatin, type FontSubset, groupSubsets, type PageGlyphs } from '#fonts/subset-grouping.ts';
import { createSubsetPool } from '#fonts/subset-pool.ts';
import type { Lang } from '#schemas/text.ts';

/**
 * A preload pays off for files above this size; smaller ones come soon enough through the style sheet. Its priority is low,
 * because text is shown in the reader's own font first: on a slow connection style sheets must not wait for fonts.
 */
const MIN_PRELOAD_BYTES = 3000;

/** The font files of a site, and what goes into the head of each page. */
export interface SiteFonts {
  /** Links to a style sheet and to the files to preload, by the path of a page below the root. */
  links: ReadonlyMap<string, string>;
  /** Number of font files. */
  count: number;
}

/**
 * Subsets the heading font for every page below a folder, and writes font files and style sheets into `fonts/` there.
 * Resolves with a promise as soon as all pages are read; that one resolves when the files are written, which threads do.
 * @param cacheFolder where subsets are kept between builds
 */
export async function startSiteFonts(
  root: string,
  cacheFolder: string,
): Promise<{ fonts: Promise<SiteFonts> }> {
  const used = await readGlyphs(root);
  const pool = createSubsetPool();
  const fonts = makeFonts(root, used, createSubsetter(cacheFolder, SOURCE, pool)).finally(() => pool.close());
  // A failure is thrown where the result is awaited.
  fonts.catch(() => undefined);
  return { fonts };
}

/** A page with its links to fonts in its head. */
export function withFontLinks(html: string, links: string | undefined): string {
  return links === undefined ? html : html.replace('</title>', `</title>${links}`);
}

const SOURCE = createFontSource();

async function makeFonts(
  root: string,
  used: readonly PageGlyphs[],
  { latin, han }: FontSubsetter,
): Promise<SiteFonts> {
  const subsets = groupSubsets(used);
  const fallbacks = timesFallbackMetrics((await SOURCE.scriptFont('en', 700)).font);
  const [latinFile, files] = await Promise.all([
    latin(extendedLatin(used)),
    subsetFiles([...subsets.values()].flat(), han),
  ]);
  const written = new Map<string, string | Buffer>([[latinFile.name, latinFile.bytes]]);
  const links = new Map<string, string>();
  for (const { path, lang } of used) {
    const parts = (subsets.get(path) ?? []).flatMap((subset) => files.get(keyOf(subset)) ?? []);
    const css = fontFaceCss(latinFile, parts, fallbacks);
    const sheet = `${contentHash(css)}.css`;
    written.set(sheet, css);
    for (const { file } of parts) written.set(file.name, file.bytes);
    links.set(path, fontLinks(sheet, [latinFile.name, ...preloadNames(parts, lang)]));
  }
  await writeFontFolder(join(root, FONTS_FOLDER), written);
  return { links, count: [...written.keys()].filter((name) => name.endsWith('.woff2')).length };
}

/** The characters of each page; pages are read one after the other and synchronously: little memory, half the time. */
async function readGlyphs(root: string): Promise<PageGlyphs[]> {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages: PageGlyphs[] = [];
  for (const path of names) {
    const html = readFileSync(join(root, path), 'utf8');
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
    if (lang) pages.push({ path, lang: lang as Lang, glyphs: headingGlyphs(html) });
  }
  return pages;
}

function keyOf({ script, characters }: FontSubset): string {
  return `${script} ${characters}`;
}

/** The files of each distinct subset, made once, by key. */
async function subsetFiles(
  subsets: readonly FontSubset[],
  han: (subset: FontSubset) => Promise<FontFile[]>,
): Promise<Map<string, ScriptFontFile[]>> {
  const distinct = new Map(subsets.map((subset) => [keyOf(subset), subset]));
  const files = await Promise.all(
    [...distinct].map(async ([key, subset]) => {
      const made = (await han(subset)).map((file) => ({ script: subset.script, file }));
      return [key, made] as const;
    }),
  );
  return new Map(files);
}

function preloadNames(parts: readonly ScriptFontFile[], lang: Lang): string[] {
  return parts
    .filter(({ script, file }) => script === lang && file.bytes.length > MIN_PRELOAD_BYTES)
    .map(({ file }) => file.name);
}

function fontLinks(sheet: string, preloads: readonly string[]): string {
  const links = preloads.map(
    (name) =>
      `<link rel="preload" as="font" type="font/woff2" href="${fontUrl(name)}" crossorigin fetchpriority="low">`,
  );
  return `<link rel="stylesheet" href="${fontUrl(sheet)}">${links.join('')}`;
}

async function writeFontFolder(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  await copyFile(fontLicencePath(), join(folder, 'OFL.txt'));
}
