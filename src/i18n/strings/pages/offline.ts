import type { StringTable } from '../../message.ts';

/** The page with the saved pages. */
export const offlineStrings = {
  'nav.offline': { 'zh-Hans': '离线阅读', en: 'Offline reading' },
  'offline.lead': {
    'zh-Hans': '您读过的页面会保存在这台设备上，没有网络时也能打开。',
    en: 'Pages that you have read are kept on this device, so that they open without a network.',
  },
  'offline.how': {
    'zh-Hans':
      '打开一页并停留 5 秒，或者向下滚动，就会保存这一页；最多保留最近读过的 100 页。有网络时始终显示最新版本。要在出行前保存一篇文章，打开它读几秒即可。',
    en: 'A page is saved once you have had it open for five seconds or scrolled it; the 100 pages read last are kept. With a network you always see the current version. To save a post for a journey, open it for a few seconds.',
  },
  'offline.privacy': {
    'zh-Hans':
      '保存的内容只在这个浏览器里，不会发送给任何人，本站也无从知道您读过什么。与他人共用设备时，可以在这里清除或关闭。',
    en: 'What is saved stays in this browser. It is sent to nobody, and this site cannot know what you have read. On a shared device, clear it here or turn it off.',
  },
  'offline.setting': { 'zh-Hans': '保存读过的页面', en: 'Save pages that I read' },
  'offline.clear': { 'zh-Hans': '全部清除', en: 'Remove all' },
  'offline.noscript': {
    'zh-Hans': '保存页面需要 JavaScript 和支持 Service Worker 的浏览器。',
    en: 'Saving pages needs JavaScript and a browser with service workers.',
  },
} as const satisfies StringTable;
