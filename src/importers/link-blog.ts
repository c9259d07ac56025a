import { has, type Importer } from './importer.ts';

/** Blogs of links: one line of text, everything else in the front matter. */
export const linkBlog = {
  describe: 'A blog of links: external_url, post_kind, a scraped summary, one line of text',
  points: (file) => (has(file, 'external_url', 'link_url') ? 6 : 0) + (has(file, 'post_kind') ? 4 : 0),
  keys: {
    title: ['title'],
    slug: ['slug'],
    date: ['date'],
    summary: ['summary', 'description'],
    tldr: ['tldr'],
    authors: ['author', 'authors', 'source'],
    tags: ['tags', 'tag', 'categories'],
    keywords: ['keywords'],
    url: ['external_url', 'link_url'],
    platform: ['source'],
  },
  furniture: ['post_kind', 'draft', 'layout', 'type', 'weight'],
  text: { comments: 'dropped', shortcodes: true, liquid: false },
  kind: 'link',
} as const satisfies Importer;
