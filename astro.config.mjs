import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { archiveIntegrations } from './src/integrations/archive.ts';
import { proseProcessor } from './src/prose/render-prose.ts';
import { contentDir } from './src/reader/archive.ts';
import { site } from './src/site.ts';

/**
 * Drops a warning that @astrojs/mdx causes about nine times a file: its output contains directives, which is correct.
 */
const withoutDirectiveWarnings = {
  onLog(level, log, handler) {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
  },
};

export default defineConfig({
  site: site.origin,
  // Benchmarks keep the caches of their builds apart from those of the site.
  ...(process.env.BUILD_CACHE && { cacheDir: process.env.BUILD_CACHE }),
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: proseProcessor,
  },
  integrations: [mdx(), ...archiveIntegrations({ contentDir: contentDir() })],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: withoutDirectiveWarnings },
  },
});
