import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { faces } from './src/faces/integration.ts';
import { prosePlugins } from './src/prose/plugins.ts';
import { search } from './src/search/integration.ts';
import { site } from './src/site.ts';
import { addresses } from './src/tools/addresses-integration.ts';
import { admin } from './src/tools/admin-integration.ts';
import { check } from './src/tools/check-integration.ts';
import { redirects } from './src/tools/redirects-integration.ts';

/** MDX says about nine times a file that its output has directives; nothing is wrong with them. */
const quiet = {
  onLog(level, log, handler) {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
  },
};

export default defineConfig({
  site: site.origin,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: prosePlugins, features: { smartPunctuation: false } }),
  },
  integrations: [check(), redirects(), mdx(), faces(), search(), addresses(), admin()],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: quiet },
  },
});
