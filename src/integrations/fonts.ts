import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FontSubset, groupSubsets, extendedLatin } from '#fonts/subset-grouping.ts';
import { headingGlyphs } from '#fonts/heading-glyphs.ts';
import { timesFallbackMetrics } from '#fonts/metrics.ts';
import { fontUrl, FONTS_FOLDER, type ScriptFontFile, fontFaceCss } from '#fonts/font-face-css.ts';
import { fontLicencePath, wholeFile } from '#fonts/source.ts';
import { createSubsetter, type FontFile, contentHash } from '#fonts/subset.ts';
import type { Lang } from '#i18n/locales.ts';

/** Cuts the heading face to what the built pages' headings use, and links each page to its part of it. */
export function fonts(): AstroIntegration {
  let cache = '';
  return {
    name: 'faces',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('faces/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const count = await addFontsToSite(fileURLToPath(dir), cache);
        logger.info(`${count} font files in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

interface Page {
  path: string;
  html: string;
  lang: Lang;
}

/**
 * Gives every page below a folder its faces: writes the files into `faces/` there and links them in the page's head.
 * @param cache folder where cuts are kept between builds
 * @returns how many font files there are
 */
export async function addFontsToSite(root: string, cache: string): Promise<number> {
  const pages = await pagesBelow(root);
  const used = pages.map(({ path, html, lang }) => ({ path, lang, glyphs: headingGlyphs(html) }));
  const cuts = groupSubsets(used);
  const { latin, han } = createSubsetter(cache);
  const letters = await latin(extendedLatin(used));
  const stretches = timesFallbackMetrics((await wholeFile('en', 700)).font);
  const files = await cutAll([...cuts.values()].flat(), han);
  await mkdir(join(root, FONTS_FOLDER), { recursive: true });
  const written = new Map<string, string | Buffer>([[letters.name, letters.bytes]]);
  for (const { path, html, lang } of pages) {
    const parts = (cuts.get(path) ?? []).flatMap((cut) =>
      (files.get(keyOf(cut)) ?? []).map((file) => ({ script: cut.script, file })),
    );
    const css = fontFaceCss(letters, parts, stretches);
    const sheet = `${contentHash(css)}.css`;
    written.set(sheet, css);
    for (const { file } of parts) written.set(file.name, file.bytes);
    await writeFile(join(root, path), linked(html, sheet, [letters.name, ...main(parts, lang)]));
  }
  for (const [name, content] of written) await writeFile(join(root, FONTS_FOLDER, name), content);
  await copyFile(fontLicencePath(), join(root, FONTS_FOLDER, 'OFL.txt'));
  return [...written.keys()].filter((name) => name.endsWith('.woff2')).length;
}

function keyOf({ script, characters }: FontSubset): string {
  return `${script} ${characters}`;
}

/** Each distinct cut once. */
async function cutAll(cuts: readonly FontSubset[], han: (cut: FontSubset) => Promise<FontFile[]>) {
  const distinct = new Map(cuts.map((cut) => [keyOf(cut), cut]));
  const files = new Map<string, FontFile[]>();
  for (const [key, cut] of distinct) files.set(key, await han(cut));
  return files;
}

/** The large files of the page's own script, which are worth asking for before the style sheet says so. */
function main(parts: readonly ScriptFontFile[], lang: Lang): string[] {
  return parts
    .filter(({ script, file }) => script === lang && file.bytes.length > 3000)
    .map(({ file }) => file.name);
}

function linked(html: string, sheet: string, preloads: readonly string[]): string {
  const links = preloads.map(
    (name) => `<link rel="preload" as="font" type="font/woff2" href="${fontUrl(name)}" crossorigin>`,
  );
  return html.replace(
    '</title>',
    `</title><link rel="stylesheet" href="${fontUrl(sheet)}">${links.join('')}`,
  );
}

async function pagesBelow(root: string): Promise<Page[]> {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages = await Promise.all(
    names.map(async (path) => ({ path, html: await readFile(join(root, path), 'utf8') })),
  );
  return pages.flatMap(({ path, html }) => {
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
    return lang ? { path, html, lang: lang as Lang } : [];
  });
}
