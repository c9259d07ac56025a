import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { SEARCH_FOLDER, tablesPath } from '#search/index/tables.ts';
import { site } from '#site.ts';

/**
 * Makes the search page fast for a reader who arrives with a query: the browser fetches the tables of the index and all
 * scripts at once, and the heading font after the first results. Runs after the fonts.
 */
export function searchPageHead(): AstroIntegration {
  return {
    name: 'search-page-head',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (url: string) => readFile(join(root, url), 'utf8');
        for (const locale of site.locales) {
          const path = `${locale}/search/index.html`;
          const html = await withoutFacades(await read(path), read);
          const scripts = await importedScripts(html, read);
          const head = withSearchHead(html, locale, scripts);
          await writeFile(join(root, path), withInlineIcon(head, await read(ICON)));
        }
      },
    },
  };
}

/** The head with preloads, and with the links of the heading font where only the page's script and no-script readers see them. */
export function withSearchHead(html: string, locale: Locale, scripts: readonly string[]): string {
  const tables = `<link rel="preload" as="fetch" href="/${SEARCH_FOLDER}/${tablesPath(locale)}" crossorigin>`;
  const modules = scripts.map((href) => `<link rel="modulepreload" href="${href}">`).join('');
  return html
    .replace('</title>', `</title>${tables}${modules}`)
    .replace(/<link rel="preload" as="font"[^>]*>/g, '')
    .replace(/<link rel="stylesheet" href="\/fonts\/[^>]*>/, '<noscript data-late-fonts>$&</noscript>');
}

/**
 * The page with its icon in place of the icon's URL: a request less before the first result. Percent-encoded, which compresses to
 * half of base64.
 */
export function withInlineIcon(html: string, svg: string): string {
  const text = svg.replace(/\s+/g, ' ').replaceAll('> <', '><').replaceAll('"', "'");
  const data = text.replace(/[%#<>&]/g, encodeURIComponent);
  return html.replace(`href="${ICON}"`, () => `href="data:image/svg+xml,${data}"`);
}

const ICON = '/favicon.svg';

/** A page whose scripts that do nothing but import another one are replaced by that one: a request less. */
export async function withoutFacades(html: string, read: (url: string) => Promise<string>): Promise<string> {
  let result = html;
  for (const [tag, src = ''] of html.matchAll(SCRIPT_TAG)) {
    const [, path] = FACADE.exec(await read(src)) ?? [];
    if (path) result = result.replace(tag, tag.replace(src, posix.join(posix.dirname(src), path)));
  }
  return result;
}

/** URLs of the scripts of a page, and of those that they import. */
export async function importedScripts(
  html: string,
  read: (url: string) => Promise<string>,
): Promise<string[]> {
  const found = new Set<string>();
  const left = [...html.matchAll(SCRIPT_TAG)].map(([, src = '']) => src);
  for (let url = left.shift(); url !== undefined; url = left.shift()) {
    if (found.has(url)) continue;
    found.add(url);
    for (const [, path = ''] of (await read(url)).matchAll(STATIC_IMPORT))
      left.push(posix.join(posix.dirname(url), path));
  }
  return [...found];
}

const SCRIPT_TAG = /<script type="module" src="([^"]+)"/g;
const FACADE = /^import["'](\.[^"']+)["'];?\s*$/;
/** In minified code: `import{a as b}from"./x.js"`, `import"./x.js"`, `export{a}from"./x.js"`; not `import("./x.js")`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)["'](\.[^"']+)["']/g;
