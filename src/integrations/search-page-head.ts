import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { SEARCH_FOLDER, tablesPath } from '#search/index/tables.ts';

/**
 * Makes the search page fast for a reader who arrives with a query: the browser fetches the tables of the index and all
 * scripts at once, and the heading face after the first results. Runs after the fonts.
 */
export function searchPageHead(): AstroIntegration {
  return {
    name: 'search-page-head',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const locale of LOCALES) {
          const file = join(root, locale, 'search/index.html');
          const html = await readFile(file, 'utf8');
          const scripts = await importedScripts(root, html);
          await writeFile(file, withSearchHead(html, locale, scripts));
        }
      },
    },
  };
}

/** The head with preloads, and with the links of the heading face where only the page's script and no-script readers see them. */
export function withSearchHead(html: string, locale: Locale, scripts: readonly string[]): string {
  const tables = `<link rel="preload" as="fetch" href="/${SEARCH_FOLDER}/${tablesPath(locale)}" crossorigin>`;
  const modules = scripts.map((href) => `<link rel="modulepreload" href="${href}">`).join('');
  return html
    .replace('</title>', `</title>${tables}${modules}`)
    .replace(/<link rel="preload" as="font"[^>]*>/g, '')
    .replace(/<link rel="stylesheet" href="\/faces\/[^>]*>/, '<noscript data-late-faces>$&</noscript>');
}

/** URLs of the scripts of a page, and of those that they import. */
async function importedScripts(root: string, html: string): Promise<string[]> {
  const found = new Set<string>();
  const left = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
  for (let url = left.shift(); url !== undefined; url = left.shift()) {
    if (found.has(url)) continue;
    found.add(url);
    const code = await readFile(join(root, url), 'utf8');
    for (const [, path = ''] of code.matchAll(STATIC_IMPORT)) left.push(posix.join(posix.dirname(url), path));
  }
  return [...found];
}

/** In minified code: `import{a as b}from"./x.js"`, `import"./x.js"`, `export{a}from"./x.js"`; not `import("./x.js")`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)["'](\.[^"']+)["']/g;
