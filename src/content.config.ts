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

/**
 * Loads the text of a file whose front matter is not YAML too: otherwise the development server would not start, and
 * the author would see Astro's error in place of ours. A build has ended before, at the check.
 */
function withFaultyFrontMatter(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => loader.load({ ...context, entryTypes: tolerant(context.entryTypes) }),
  };
}

function tolerant(entryTypes: LoaderContext['entryTypes']): LoaderContext['entryTypes'] {
  const wrapped = [...entryTypes].map(([extension, entryType]) => {
    const getEntryInfo: typeof entryType.getEntryInfo = async (file) => {
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

export const collections = { posts };
