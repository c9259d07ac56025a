import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { formConfigs } from '#cms/form-config.ts';
import { LOCALES } from '#i18n/locales.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { contentDir } from '#reader/archive.ts';
import { readSiteSettings } from '#reader/site-settings.ts';
import { vocabularyOf } from '#schemas/vocabulary.ts';
import { site } from '#site.ts';
import { adminPage } from './admin-page.ts';
import { patchedSveltia } from './sveltia-patches.ts';

/** Style sheets whose URLs have no folder. */
const STYLES: ReadonlySet<string> = new Set(['opening.css', 'preview.css']);

/**
 * Bundles the content form into a folder, with its page and its configuration in each language.
 * @param phrases the archive's own conversions from Simplified to Traditional, from `terms.yml`
 */
export async function buildAdmin(
  folder: string,
  phrases: Parameters<typeof createScriptConversion>[0],
): Promise<void> {
  await bundleForm(folder);
  const home = {
    repository: new URL(site.repository).pathname.slice(1),
    branch: site.branch,
    origin: site.origin,
  };
  const { toHant } = createScriptConversion(phrases);
  const settings = readSiteSettings(contentDir()).data;
  const configs = formConfigs(home, toHant, site.words, vocabularyOf(settings), settings.languages);
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES)
    writeFileSync(join(folder, `form.${locale}.json`), JSON.stringify(configs[locale]));
  writeFileSync(join(folder, 'index.html'), adminPage(site.name.en, toHant, site.words));
}

/** The check uses native modules; in the browser others take their place, and the spacing of Chinese is not checked. */
const BROWSER_MODULES = {
  satteri: fileURLToPath(new URL('../islands/admin/browser-markdown.ts', import.meta.url)),
  'autocorrect-node': fileURLToPath(new URL('../islands/admin/unchanged-spacing.ts', import.meta.url)),
};

async function bundleForm(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: process.cwd(),
    base: '/admin/',
    plugins: [patchedSveltia()],
    // `worker`: a module of the Markdown parser otherwise uses `document`, which the worker of the check does not have.
    resolve: { alias: BROWSER_MODULES, conditions: ['worker', 'module', 'browser', 'production'] },
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } },
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: {
          admin: 'src/islands/admin/open.ts',
          opening: 'src/islands/admin/opening.css',
          preview: 'src/islands/admin/preview.css',
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => STYLES.has(name)) ? '[name][extname]' : 'assets/[name][extname]',
        },
      },
    },
  });
}
