import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { formConfigs } from '#cms/form-config.ts';
import { LOCALES } from '#i18n/locales.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { site } from '#site.ts';
import { escapeHtml } from '#text/escape-html.ts';
import { patchedSveltia } from './sveltia-patches.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(site.name.en)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <script type="module" src="/admin/admin.js"></script>
  </head>
  <body></body>
</html>
`;

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
  const configs = formConfigs(home, createScriptConversion(phrases).toHant, site.words);
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES)
    writeFileSync(join(folder, `form.${locale}.json`), JSON.stringify(configs[locale]));
  writeFileSync(join(folder, 'index.html'), PAGE);
}

async function bundleForm(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: process.cwd(),
    base: '/admin/',
    plugins: [patchedSveltia()],
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
        input: { admin: 'src/islands/admin/start.ts', preview: 'src/islands/admin/preview.css' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.includes('preview.css') ? '[name][extname]' : 'assets/[name][extname]',
        },
      },
    },
  });
}
