import { hasKey, type ImportFormat } from './import-format.ts';

/** Link blogs: one line of text, everything else in the front matter. */
export const linkBlog = {
  description: {
    en: 'A link blog: external_url, post_kind, a copied summary, one line of text',
    'zh-Hans': '链接博客：external_url、post_kind、抄来的摘要、一行正文',
  },
  score: (file) => (hasKey(file, 'external_url', 'link_url') ? 6 : 0) + (hasKey(file, 'post_kind') ? 4 : 0),
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
  ignoredKeys: ['post_kind', 'draft', 'layout', 'type', 'weight'],
  text: { comments: 'dropped', shortcodes: true, liquid: false },
  kind: 'link',
} as const satisfies ImportFormat;
