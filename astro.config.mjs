import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { admin } from './src/integrations/admin.ts';
import { check } from './src/integrations/check.ts';
import { faces } from './src/integrations/fonts.ts';
import { redirects } from './src/integrations/redirects.ts';
import { search } from './src/integrations/search.ts';
import { addresses } from './src/integrations/url-lock.ts';
import { prosePlugins } from './src/prose/plugins.ts';
import { site } from './src/site.ts';

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
