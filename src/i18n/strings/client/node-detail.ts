import type { StringTable } from '../../message.ts';

/** Evidence of a relationship in the graph view and between two nodes; sent to the browser. */
export const nodeDetailStrings = {
  // Before the title of a post of this archive whose metadata states the relationship.
  'node-detail.post': { 'zh-Hans': '本站文章的元数据', en: 'Metadata of a post here' },
  // Link to the page of `{name}`, which lists the other evidence.
  'node-detail.more': {
    'zh-Hans': '另有 {n} 条来源，见{name}的页面',
    en: {
      count: 'n',
      one: '{n} more source on the page of {name}',
      other: '{n} more sources on the page of {name}',
    },
  },
  'evidence.archived': { 'zh-Hans': '存档', en: 'Archived copy' },
} as const satisfies StringTable;
