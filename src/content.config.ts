import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { contentDir } from '#reader/archive.ts';

/**
 * Bodies of posts, to be rendered. There is no schema here on purpose: all data comes from the archive's own
 * reader, which the check has validated, with places, before a build begins.
 */
const posts = defineCollection({
  loader: glob({
    base: join(contentDir(), 'posts'),
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  }),
});

export const collections = { posts };
