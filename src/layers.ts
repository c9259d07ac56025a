/** What the files of a top folder of `src/`, or a single file there, may import; tests apart. */
export interface Layer {
  /** Folders and files of `src/` it may import. */
  imports: readonly string[];
  /** Those of which it may import types only. */
  types: readonly string[];
  /** Packages, by the specifier in the code; `node:` and `astro:` stand for all modules of Node and of Astro. */
  packages: readonly string[];
}

/**
 * Who may import whom. `layers.test.ts` compares every file of `src/` with it, and `src/README.md` shows it as a table.
 * Content flows downwards: a layer imports only layers above it.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'site.ts': layer([], [], []),
  text: layer([], [], ['htmlparser2']),
  schemas: layer(['text'], [], ['zod']),
  parallel: layer(['text'], [], ['diff']),
  prose: layer(['text', 'schemas'], [], ['satteri', 'autocorrect-node', 'prh']),
  reader: layer(['text', 'schemas', 'prose'], [], ['node:', 'yaml', 'zod']),
  graph: layer(['text', 'schemas'], ['reader'], ['graphology', 'graphology-layout-forceatlas2']),
  i18n: layer(['text', 'schemas', 'site.ts'], [], ['opencc-js', 'pinyin-pro']),
};

function layer(imports: readonly string[], types: readonly string[], packages: readonly string[]): Layer {
  return { imports, types, packages };
}
