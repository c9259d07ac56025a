import { has, type Importer } from './importer.ts';

/** Hugo blogs with themes like Academic: people with links, a picture as a map, translations with their original. */
export const hugoAcademic = {
  describe:
    'Hugo with a theme like Academic: authorlink, originallink, banner, image as a map (ServiceMesher, guoxudong.io)',
  points: (file) =>
    (has(file, 'authorlink', 'authrolink', 'originallink', 'translatorlink', 'reviewerlink') ? 5 : 0) +
    (has(file, 'banner', 'bg_image', 'featured') ? 2 : 0) +
    (file.fields.some(({ key, value }) => key === 'image' && typeof value === 'object') ? 3 : 0) +
    (has(file, 'categories') && has(file, 'draft', 'summary') ? 1 : 0) +
    (has(file, 'title') && has(file, 'date') ? 1 : 0),
  keys: {
    title: ['title'],
    slug: ['slug'],
    date: ['date'],
    updated: ['lastmod', 'updated'],
    summary: ['summary', 'description', 'subtitle'],
    authors: ['authors', 'author'],
    authorLinks: ['authorlink', 'authrolink', 'authorlinks'],
    translators: ['translator', 'translators'],
    translatorLinks: ['translatorlink'],
    tags: ['tags', 'tag', 'categories', 'category'],
    keywords: ['keywords'],
    url: ['canonicalurl', 'canonical'],
    original: ['originallink', 'original', 'origininallink'],
    cover: ['banner', 'image', 'bg_image', 'bg_image_webp'],
  },
  furniture: [
    'draft',
    'type',
    'featured',
    'aliases',
    'weight',
    'id',
    'marp',
    'toc',
    'layout',
    'math',
    'menu',
    'projects',
    'profile',
    'linktitle',
    'url',
    'comment',
    'share',
    'reading_time',
    'show_date',
    'pager',
    'commentable',
    'editable',
    'header',
    'diagram',
    'highlight',
    'icon',
    'lead',
    'showauthor',
  ],
  text: { comments: 'dropped', shortcodes: true, liquid: false },
} as const satisfies Importer;
