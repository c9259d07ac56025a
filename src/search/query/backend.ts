import { chunksWithPrefix, INDEX_LANGUAGE, type PageList } from '../index/pagefind/page-list.ts';

/** A text found: its id, how well it answers, the places, and the fields of its metadata that hold the words. */
export interface BackendMatch {
  id: string;
  score: number;
  words: readonly number[];
  fields: readonly string[];
}

/** The search engine, as far as a query needs it. */
export interface SearchBackend {
  search: (text: string) => Promise<readonly BackendMatch[]>;
  preload: (text: string) => Promise<void>;
  /** Loads every piece of the index with words that begin so. */
  preloadPrefix: (beginning: string) => Promise<void>;
}

/** What we use of an instance of Pagefind's client. */
export interface PagefindInstance {
  init: () => Promise<void>;
  preload: (text: string) => Promise<void>;
  search: (text: string) => Promise<{
    results: { id: string; score: number; words: number[]; matchedMetaFields?: string[] }[];
  }>;
}

/** A title or a name that holds the words weighs more than any text. */
export const PAGEFIND_RANKING = { metaWeights: { title: 20, names: 10, pinyin: 0.1 } };

/** The engine over an instance of Pagefind that has been initialised. */
export function pagefindBackend(instance: PagefindInstance, { chunks }: PageList): SearchBackend {
  return {
    preload: (text) => instance.preload(text),
    preloadPrefix: async (beginning) => {
      await Promise.all(chunksWithPrefix(beginning, chunks).map((word) => instance.preload(word)));
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
