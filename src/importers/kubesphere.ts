import { has, type Importer } from './importer.ts';

/** The site of KubeSphere: lists are words between commas, pictures stand in groups. */
export const kubesphere = {
  describe: 'The KubeSphere site: words between commas, createTime, snapshot, groups of pictures',
  points: (file) =>
    (has(file, 'createtime') ? 5 : 0) +
    (has(file, 'snapshot') ? 2 : 0) +
    (file.fields.some(({ key, value }) => (key === 'keywords' || key === 'tag') && typeof value === 'string')
      ? 3
      : 0) +
    (/^[ \t]*<!\[/m.test(file.body) ? 2 : 0),
  keys: {
    title: ['title', 'linktitle'],
    slug: ['slug'],
    date: ['createtime', 'date'],
    updated: ['updatetime', 'lastmod'],
    summary: ['description', 'summary'],
    authors: ['author', 'authors'],
    tags: ['tag', 'tags'],
    keywords: ['keywords', 'keyword'],
    url: ['canonical'],
    cover: ['image', 'snapshot'],
  },
  furniture: [
    'type',
    'weight',
    'linktitle',
    'icon',
    'layout',
    'draft',
    'version',
    'showsubscribe',
    'showdirectory',
    'ispage',
  ],
  text: { comments: 'dropped', shortcodes: true, liquid: false },
} as const satisfies Importer;
