import { hasKey, type ImportFormat } from './import-format.ts';

/** The site of KubeSphere: lists are strings with commas, images are in groups. */
export const kubesphere = {
  description: {
    en: 'The KubeSphere site: lists as strings with commas, createTime, snapshot, groups of images',
    'zh-Hans': 'KubeSphere 网站：用逗号写的列表、createTime、snapshot、成组的图片',
  },
  score: (file) =>
    (hasKey(file, 'createtime') ? 5 : 0) +
    (hasKey(file, 'snapshot') ? 2 : 0) +
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
  ignoredKeys: [
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
} as const satisfies ImportFormat;
