import type { StringTable } from '../../message.ts';

/** Notes on a saved copy of a page; sent to the browser with each page. */
export const offlineNoticeStrings = {
  'offline.copy': {
    'zh-Hans': '当前没有网络连接。这是 {date} 保存的页面。',
    en: 'No network connection. This is the copy saved on {date}.',
  },
  'offline.not-saved': {
    'zh-Hans': '当前没有网络连接，您要打开的页面没有保存过。',
    en: 'No network connection, and the page you asked for was not saved.',
  },
  'offline.back': {
    'zh-Hans': '网络已恢复，可以查看最新版本。',
    en: 'The network is back. The current version is available.',
  },
  'offline.newer': {
    'zh-Hans': '本页在您打开之后有更新。',
    en: 'This page has changed since you opened it.',
  },
  'offline.reload': { 'zh-Hans': '重新加载', en: 'Reload' },
} as const satisfies StringTable;
