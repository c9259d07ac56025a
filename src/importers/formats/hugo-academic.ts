import { hasKey, type ImportFormat } from './import-format.ts';

/** Hugo blogs with themes like Academic: authors with links, a map for an image, translations with a link to the original. */
export const hugoAcademic = {
  description: {
    en: 'Hugo with a theme like Academic: authorlink, originallink, banner, image as a map (ServiceMesher, guoxudong.io)',
    'zh-Hans':
      'Hugo，Academic 一类的主题：authorlink、originallink、banner、写成映射的 image（ServiceMesher、guoxudong.io）',
  },
  score: (file) =>
    (hasKey(file, 'authorlink', 'authrolink', 'originallink', 'translatorlink', 'reviewerlink') ? 5 : 0) +
    (hasKey(file, 'banner', 'bg_image', 'featured') ? 2 : 0) +
    (file.fields.some(({ key, value }) => key === 'image' && typeof value === 'object') ? 3 : 0) +
    (hasKey(file, 'categories') && hasKey(file, 'draft', 'summary') ? 1 : 0) +
    (hasKey(file, 'title') && hasKey(file, 'date') ? 1 : 0),
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
  ignoredKeys: [
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
} as const satisfies ImportFormat;
