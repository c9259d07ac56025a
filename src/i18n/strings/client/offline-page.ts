import type { StringTable } from '../../message.ts';

/** The list of saved pages; sent to the browser. */
export const offlinePageStrings = {
  'offline.count': {
    'zh-Hans': '已保存 {n} 页，没有网络时也可以打开。',
    en: {
      count: 'n',
      one: '{n} page is saved and opens without a network.',
      other: '{n} pages are saved and open without a network.',
    },
  },
  'offline.none': {
    'zh-Hans': '还没有保存任何页面。',
    en: 'No page is saved yet.',
  },
  'offline.remove': { 'zh-Hans': '删除', en: 'Remove' },
  'offline.remove-named': { 'zh-Hans': '删除保存的“{name}”', en: 'Remove the saved copy of “{name}”' },
} as const satisfies StringTable;
