import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { contentDir } from '#reader/archive.ts';

/**
 * The Markdown of posts, which Astro renders. It has no schema: pages take all data from the archive reader, and the
 * check has validated the data, with line and column, before the build starts.
 */
const posts = defineCollection({
  loader: glob({
    base: join(contentDir(), 'posts'),
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  }),
});

export const collections = { posts };
