import type { AstroIntegration } from 'astro';

/**
 * Which modules are in one file. By default each set of modules that the same pages share is a file of its own, ten on the
 * search page, and on a slow phone each level of imports costs 150 ms. Modules that are imported by those named are
 * included; a module is in the first group that has it.
 */
const CHUNKS = [
  // What every page runs, and small modules that several of its tools share.
  { name: 'page', test: isOfEveryPage },
  // What filters of lists and fields for names need of the search.
  { name: 'names', test: /src\/(?:text\/name-folding|search\/names\/name-search)\.ts$/ },
  // The engine and the page of results in one file: the search box loads some KB that it does not need, and the page
  // one file less.
  { name: 'search-engine', test: /src\/islands\/search\/search-(?:engine|page)\.ts$/ },
];

function isOfEveryPage(id: string): boolean {
  const islands =
    /src\/islands\/(?:search\/search-box|reading\/(?:shortcuts|contents|print-evidence)|offline\/save-when-read)\.ts$/;
  return islands.test(id) || /src\/(?:i18n\/paths|islands\/dom\/[^/]+)\.ts$|rolldown\/runtime/.test(id);
}

/** Groups the scripts of the browser into few files. */
export function scriptChunks(): AstroIntegration {
  const groups = CHUNKS.map((chunk, at) => ({ ...chunk, priority: CHUNKS.length - at }));
  const build = { rolldownOptions: { output: { codeSplitting: { groups } } } };
  return {
    name: 'script-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { environments: { client: { build } } } });
      },
    },
  };
}
