import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { contentDir } from '#reader/archive.ts';

/**
 * The Markdown of posts, which Astro renders. It has no schema: pages take all data from the archive reader, and the
 * check has validated the data, with line and column, before the build starts.
 */
const posts = defineCollection({
  loader: withFaultyFrontMatter(
    glob({
      base: join(contentDir(), 'posts'),
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
  ),
});

/** What Astro passes to its own loaders and does not have in its types. */
interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): unknown;
}
type OwnLoaderContext = LoaderContext & { entryTypes: ReadonlyMap<string, EntryType> };

/**
 * Loads the text of a file whose front matter is not YAML too: otherwise the development server would not start, and
 * the author would see Astro's error in place of ours. A build has ended before, at the check.
 */
function withFaultyFrontMatter(loader: Loader): Loader {
  const load: Loader['load'] = (context) => {
    const { entryTypes } = context as OwnLoaderContext;
    return loader.load(Object.assign({ ...context }, { entryTypes: tolerant(entryTypes) }));
  };
  return { ...loader, load };
}

function tolerant(entryTypes: OwnLoaderContext['entryTypes']): OwnLoaderContext['entryTypes'] {
  const wrapped = [...entryTypes].map(([extension, entryType]) => {
    const getEntryInfo: EntryType['getEntryInfo'] = async (file) => {
      try {
        return await entryType.getEntryInfo(file);
      } catch {
        const body = file.contents.replace(/^---\n.*?\n---\n/s, '');
        return { data: {}, rawData: '', body, slug: '' };
      }
    };
    return [extension, { ...entryType, getEntryInfo }] as const;
  });
  return new Map(wrapped);
}

/** The collections of Astro, by name. */
export const collections = { posts };
