import { hasKey, type ImportFormat } from './import-format.ts';

/** Jekyll, mainly with the theme the-mvm. */
export const jekyll = {
  description: {
    en: 'Jekyll with the theme the-mvm: Kramdown and Liquid',
    'zh-Hans': 'Jekyll，the-mvm 主题：Kramdown 和 Liquid',
  },
  score: (file) =>
    (hasKey(file, 'read_time', 'show_date') ? 5 : 0) +
    (hasKey(file, 'layout') && file.fields.some(({ value }) => value === 'post') ? 3 : 0) +
    (/(?:^|\/)_posts\//.test(file.path) ? 1 : 0) +
    (/\{%-?\s*(?:post_url|raw|include|highlight)\b/.test(file.body) ? 1 : 0),
  keys: {
    title: ['title'],
    slug: ['slug'],
    date: ['date'],
    updated: ['last_modified_at', 'updated'],
    summary: ['description', 'excerpt', 'summary'],
    authors: ['author', 'authors'],
    tags: ['tags', 'tag', 'category', 'categories'],
    keywords: ['keywords'],
    url: ['canonical_url'],
    cover: ['img', 'image'],
  },
  ignoredKeys: [
    'layout',
    'read_time',
    'show_date',
    'mathjax',
    'toc',
    'mermaid',
    'published',
    'permalink',
    'comments',
    'pin',
    'math',
    'redirect_from',
    'image_scaling',
  ],
  text: { comments: 'dropped', shortcodes: false, liquid: true },
} as const satisfies ImportFormat;
