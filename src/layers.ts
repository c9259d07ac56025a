/** What the files of a top folder of `src/`, or a single file there, may import; tests apart. */
export interface Layer {
  /** Folders and files of `src/` it may import. */
  imports: readonly string[];
  /** Folders and files from which it may import types only. */
  types: readonly string[];
  /** Packages, by the specifier in the code; `node:` and `astro:` stand for all modules of Node and of Astro. */
  packages: readonly string[];
}

/**
 * Who may import whom. `layers.test.ts` compares every file of `src/` with it, and `src/README.md` shows it as a table.
 * A layer imports only layers above its own line.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'layers.ts': layer([], [], []),
  text: layer([], [], ['htmlparser2']),
  schemas: layer(['text'], [], ['zod']),
  parallel: layer(['text'], [], ['diff']),
  prose: layer(
    ['text', 'schemas'],
    [],
    ['@astrojs/markdown-satteri', 'satteri', 'github-slugger', 'autocorrect-node', 'prh'],
  ),
  reader: layer(['text', 'schemas', 'prose'], [], ['node:', 'yaml', 'zod']),
  'site.ts': layer(['schemas', 'reader'], [], []),
  graph: layer(['text', 'schemas'], ['reader'], ['graphology', 'graphology-layout-forceatlas2']),
  i18n: layer(['text', 'schemas'], [], ['opencc-js', 'pinyin-pro']),
  rules: layer(
    ['text', 'schemas', 'parallel', 'prose', 'reader', 'graph', 'i18n'],
    [],
    ['node:', 'magic-string'],
  ),
  scaffold: layer(['text', 'schemas', 'graph', 'i18n', 'rules'], ['reader'], ['yaml', 'zod']),
  importers: layer(
    ['text', 'schemas', 'parallel', 'prose', 'i18n'],
    ['reader'],
    ['satteri', 'yaml', 'smol-toml', 'chardet'],
  ),
  editor: layer(['schemas', 'reader', 'graph'], [], ['node:', 'zod']),
  cms: layer(['text', 'schemas', 'reader', 'i18n', 'rules'], [], ['yaml', 'zod']),
  search: layer(['text', 'i18n'], [], ['node:', 'opencc-js', 'pagefind']),
  pictures: layer(
    ['text'],
    ['schemas'],
    ['d3-geo', 'topojson-client', 'topojson-specification', 'world-atlas'],
  ),
  fonts: layer(['text'], ['schemas'], ['node:', 'fontverter', 'harfbuzzjs', 'subset-font']),
  'social-cards': layer(['site.ts', 'i18n', 'fonts'], ['schemas'], ['node:', '@takumi-rs/core']),
  feeds: layer(
    ['site.ts', 'text', 'schemas', 'graph', 'i18n'],
    [],
    ['@astrojs/rss', 'ical-generator', 'xmlbuilder2'],
  ),
  'linked-data': layer(
    ['site.ts', 'text', 'schemas', 'graph', 'i18n'],
    [],
    ['@citation-js/core', '@citation-js/plugin-bibtex', 'n3', 'oxigraph', 'schema-dts', 'xmlbuilder2', 'zod'],
  ),
  catalog: layer(
    [
      'site.ts',
      'text',
      'schemas',
      'parallel',
      'prose',
      'reader',
      'graph',
      'i18n',
      'rules',
      'pictures',
      'social-cards',
      'feeds',
      'linked-data',
    ],
    ['search'],
    ['node:', 'astro:'],
  ),
  'content.config.ts': layer(['reader'], [], ['node:', 'astro:', 'astro/loaders']),
  islands: layer(
    ['text', 'schemas', 'graph', 'i18n', 'search', 'cms'],
    [],
    [
      '@sveltia/cms',
      'graphology',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
      'sigma',
      'zod',
    ],
  ),
  styles: layer([], [], []),
  components: layer(
    ['site.ts', 'text', 'schemas', 'parallel', 'graph', 'i18n', 'catalog', 'pictures', 'islands', 'styles'],
    ['linked-data'],
    [],
  ),
  layouts: layer(
    ['site.ts', 'i18n', 'search', 'social-cards', 'islands', 'styles', 'components'],
    ['catalog', 'linked-data'],
    [],
  ),
  pages: layer(
    ['site.ts', 'i18n', 'catalog', 'feeds', 'linked-data', 'styles', 'components', 'layouts'],
    ['graph'],
    ['node:', 'astro', '@astrojs/rss'],
  ),
  'env.d.ts': layer(['graph', 'i18n'], [], []),
  'preview-server': layer([], [], ['node:', 'smol-toml', 'zod']),
  integrations: layer(
    [
      'site.ts',
      'text',
      'schemas',
      'i18n',
      'reader',
      'graph',
      'rules',
      'cms',
      'editor',
      'search',
      'fonts',
      'preview-server',
    ],
    ['catalog', 'islands'],
    ['node:', 'astro', 'vite'],
  ),
  verify: layer(
    ['site.ts', 'text', 'schemas', 'reader', 'graph', 'i18n', 'rules', 'preview-server'],
    [],
    ['node:', 'ajv', 'feedsmith', 'html-validate', 'ical.js', 'jsonld'],
  ),
  cli: layer(
    [
      'site.ts',
      'text',
      'schemas',
      'parallel',
      'prose',
      'reader',
      'graph',
      'i18n',
      'rules',
      'scaffold',
      'importers',
      'editor',
      'verify',
    ],
    [],
    ['node:', '@clack/prompts', 'prh', 'yaml', 'zod'],
  ),
  testing: layer(
    ['text', 'schemas', 'reader', 'graph', 'i18n', 'search', 'catalog', 'feeds'],
    [],
    [
      'node:',
      '@astrojs/rss',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      'fast-check',
      'graphology',
      'graphology-graphml',
      'n3',
      'xmlbuilder2',
      '@playwright/test',
      'vscode-languageserver-protocol',
    ],
  ),
  bench: layer(
    ['text', 'reader', 'graph', 'i18n', 'search', 'integrations', 'preview-server', 'testing'],
    [],
    ['node:', '@playwright/test', 'lighthouse', 'opencc-js', 'pagefind', 'satteri', 'yaml'],
  ),
};

function layer(imports: readonly string[], types: readonly string[], packages: readonly string[]): Layer {
  return { imports, types, packages };
}
