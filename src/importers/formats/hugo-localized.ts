import { hasBilingualComments } from '../bilingual/bilingual-comments.ts';
import { hasKey, type ImportFormat } from './import-format.ts';

/** Localized sites of Hugo and Docsy, like that of Kubernetes: each English paragraph in a comment above its translation. */
export const hugoLocalized = {
  description: {
    en: 'Hugo with Docsy, localized: the original in comments, paragraph by paragraph (Kubernetes docs and blog)',
    'zh-Hans': 'Hugo（Docsy），本地化站点：原文在注释里，逐段对照（Kubernetes 文档和博客）',
  },
  score: (file) =>
    (hasBilingualComments(file.body) ? 3 : 0) +
    (hasKey(file, 'layout') && file.fields.some(({ value }) => value === 'blog') ? 4 : 0) +
    (hasKey(file, 'canonicalurl', 'content_type', 'content_template', 'evergreen', 'weight') ? 2 : 0) +
    (/\{\{[<%]\s*(?:figure|note|feature-state|glossary_tooltip|heading|skew)\b/.test(file.body) ? 1 : 0),
  keys: {
    title: ['title', 'linktitle'],
    slug: ['slug'],
    date: ['date'],
    updated: ['lastmod'],
    summary: ['summary', 'description', 'abstract'],
    authors: ['author', 'authors'],
    translators: ['translator', 'translators', 'transltor'],
    tags: ['tags', 'tag', 'categories'],
    keywords: ['keywords'],
    url: ['canonicalurl'],
    cover: ['image', 'banner', 'featured_image'],
  },
  ignoredKeys: [
    'layout',
    'linktitle',
    'evergreen',
    'draft',
    'menu',
    'math',
    'weight',
    'content_type',
    'content_template',
    'main_menu',
    'card',
    'no_list',
    'toc_hide',
    'hide_summary',
    'url',
    'aliases',
    'resources',
    'type',
    'id',
    'min-kubernetes-server-version',
    'spelling',
    'cid',
    'no_issue',
    'body_class',
    'short_description',
    'full_link',
    'aka',
    'simple_list',
    'outputs',
    'css',
    'feature',
    'linkpath',
    'stages',
    'removed',
    'api_metadata',
    'auto_generated',
  ],
  text: { comments: 'bilingual', shortcodes: true, liquid: false },
} as const satisfies ImportFormat;
