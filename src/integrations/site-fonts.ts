import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONTS_FOLDER, fontFaceCss, fontUrl, type ScriptFontFile } from '#fonts/font-face-css.ts';
import { headingGlyphs } from '#fonts/heading-glyphs.ts';
import { timesFallbackMetrics } from '#fonts/metrics.ts';
import { createFontSource, fontLicencePath } from '#fonts/source.ts';
import { contentHash, createSubsetter, type FontFile } from '#fonts/subset.ts';
import { extendedLatin, type FontSubset, groupSubsets } from '#fonts/subset-grouping.ts';
import type { Lang } from '#schemas/text.ts';

/** A preload pays off for files above this size; smaller ones come soon enough through the style sheet. */
const MIN_PRELOAD_BYTES = 3000;

interface Page {
  /** Of the file, below the root of the site. */
  path: string;
  html: string;
  lang: Lang;
}

/**
 * Subsets the heading face for every page below a folder: writes font files and style sheets into `faces/` there and
 * links them in the head of each page. All pages are held in memory, because what one page loads depends on which
 * characters the others use.
 * @param cacheFolder where subsets are kept between builds
 * @returns the number of font files
 */
export async function addFontsToSite(root: string, cacheFolder: string): Promise<number> {
  const pages = await readPages(root);
  const used = pages.map(({ path, html, lang }) => ({ path, lang, glyphs: headingGlyphs(html) }));
  const subsets = groupSubsets(used);
  const source = createFontSource();
  const { latin, han } = createSubsetter(cacheFolder, source);
  const latinFile = await latin(extendedLatin(used));
  const fallbacks = timesFallbackMetrics((await source.scriptFont('en', 700)).font);
  const files = await subsetFiles([...subsets.values()].flat(), han);
  const written = new Map<string, string | Buffer>([[latinFile.name, latinFile.bytes]]);
  for (const page of pages) {
    const parts = (subsets.get(page.path) ?? []).flatMap((subset) => files.get(keyOf(subset)) ?? []);
    const css = fontFaceCss(latinFile, parts, fallbacks);
    const sheet = `${contentHash(css)}.css`;
    written.set(sheet, css);
    for (const { file } of parts) written.set(file.name, file.bytes);
    const preloads = [latinFile.name, ...preloadNames(parts, page.lang)];
    await writeFile(join(root, page.path), withFontLinks(page.html, sheet, preloads));
  }
  await writeFontFolder(join(root, FONTS_FOLDER), written);
  return [...written.keys()].filter((name) => name.endsWith('.woff2')).length;
}

async function readPages(root: string): Promise<Page[]> {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages = await Promise.all(
    names.map(async (path) => ({ path, html: await readFile(join(root, path), 'utf8') })),
  );
  return pages.flatMap(({ path, html }) => {
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
    return lang ? { path, html, lang: lang as Lang } : [];
  });
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
  const files = new Map<string, ScriptFontFile[]>();
  for (const [key, subset] of distinct)
    files.set(
      key,
      (await han(subset)).map((file) => ({ script: subset.script, file })),
    );
  return files;
}

function preloadNames(parts: readonly ScriptFontFile[], lang: Lang): string[] {
  return parts
    .filter(({ script, file }) => script === lang && file.bytes.length > MIN_PRELOAD_BYTES)
    .map(({ file }) => file.name);
}

function withFontLinks(html: string, sheet: string, preloads: readonly string[]): string {
  const links = preloads.map(
    (name) => `<link rel="preload" as="font" type="font/woff2" href="${fontUrl(name)}" crossorigin>`,
  );
  return html.replace(
    '</title>',
    `</title><link rel="stylesheet" href="${fontUrl(sheet)}">${links.join('')}`,
  );
}

async function writeFontFolder(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  await copyFile(fontLicencePath(), join(folder, 'OFL.txt'));
}
