import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { formConfigs } from '#cms/config.ts';
import { converter } from '#i18n/convert.ts';
import { LOCALES } from '#i18n/locales.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { site } from '#site.ts';

export async function buildAdmin(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: process.cwd(),
    base: '/admin/',
    plugins: [mendedSveltia()],
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
  const { phrases } = readArchive(contentDir()).terms;
  const home = {
    repository: new URL(site.repository).pathname.slice(1),
    branch: site.branch,
    origin: site.origin,
  };
  const configs = formConfigs(home, converter(phrases).toHant);
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES)
    writeFileSync(join(folder, `form.${locale}.json`), JSON.stringify(configs[locale]));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Xiangju</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <script type="module" src="/admin/admin.js"></script>
  </head>
  <body></body>
</html>
`,
  );
}

/**
 * Sveltia as it is wanted here. Its style sheet names its fonts on a CDN, though they lie in its package. It asks whether
 * GitHub is well before anybody has signed in. It stumbles over a language that is not enabled when a field is wrong, and
 * then shows no field's fault. Colours for code are not wanted.
 * @throws Error when a place to mend is not there, which a new version must be looked at for
 */
function mendedSveltia(): Plugin {
  return {
    name: 'mended-sveltia',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('@shikijs/') ? NONE : undefined),
    load: (id) => (id === NONE ? 'export default []' : undefined),
    transform: (code, id) =>
      id.endsWith('@sveltia/cms/npm/index.js') ? { code: mended(code), map: null } : undefined,
  };
}

const NONE = '\0none';
const MENDINGS: readonly (readonly [place: RegExp, mended: string | ((...found: string[]) => string)])[] = [
  [/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g, ownFont],
  [
    /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
    'data:application/json,%7B%22status%22:%7B%22indicator%22:%22none%22%7D%7D',
  ],
  [/Object\.values\((\w+\(\w+\)\[\w+\])\)(?=\.some\(\(\{valid:)/g, 'Object.values($1??{})'],
];

function mended(code: string): string {
  return MENDINGS.reduce((text, [place, instead]) => {
    if (text.search(place) === -1)
      throw new Error(`Sveltia has nothing like ${place} any more: see what it does now.`);
    return text.replace(place, instead as string);
  }, code);
}

function ownFont(address = '', font = '', file = ''): string {
  const assets = readdirSync(fileURLToPath(new URL('assets/', import.meta.resolve('@sveltia/cms'))));
  const asset = assets.find((name) => name.startsWith(`${font}-${file}-`));
  if (!asset) throw new Error(`There is no file for ${address} in @sveltia/cms.`);
  return `/admin/assets/${asset}`;
}

if (import.meta.main) await buildAdmin(join(process.cwd(), 'dist/admin'));
