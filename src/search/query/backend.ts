import { chunksWithPrefix, INDEX_LANGUAGE, type PageList } from '../index/pagefind/page-list.ts';

/** A text that the engine found. */
export interface BackendMatch {
  /** Id of the fragment. */
  id: string;
  /** Relevance; higher is better. */
  score: number;
  /** Positions of the words found. */
  words: readonly number[];
  /** Metadata fields that contain the words. */
  fields: readonly string[];
}

/** The search engine, as far as queries use it. A text in double quotes is searched as a phrase. */
export interface SearchBackend {
  search: (text: string) => Promise<readonly BackendMatch[]>;
  /** Loads the index files for the words of a text. */
  preload: (text: string) => Promise<void>;
  /** Loads every index file that may contain a word with this prefix. */
  preloadPrefix: (prefix: string) => Promise<void>;
}

/** The methods of Pagefind's client that are used here (Pagefind 1.5.2, `createInstance`). */
export interface PagefindInstance {
  init: () => Promise<void>;
  preload: (text: string) => Promise<void>;
  search: (text: string) => Promise<{
    results: { id: string; score: number; words: number[]; matchedMetaFields?: string[] }[];
  }>;
}

/** Options for Pagefind's ranking: a match in a title or name counts more than any match in the text. */
export const PAGEFIND_RANKING = { metaWeights: { title: 20, names: 10, pinyin: 0.1 } };

/** The backend over an instance of Pagefind's client, after its `init`. */
export function pagefindBackend(instance: PagefindInstance, { chunks }: PageList): SearchBackend {
  return {
    preload: (text) => instance.preload(text),
    preloadPrefix: async (prefix) => {
      await Promise.all(chunksWithPrefix(prefix, chunks).map((word) => instance.preload(word)));
    },
    search: async (text) => {
      const { results } = await instance.search(text);
      return results.map(({ id, score, words, matchedMetaFields }) => ({
        id: id.slice(INDEX_LANGUAGE.length + 1),
        score,
        words,
        fields: matchedMetaFields ?? [],
      }));
    },
  };
}
