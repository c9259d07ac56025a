import type { StringTable } from '../../message.ts';

/** Previews, paragraph links and keyboard shortcuts; published as `words.json` of each locale. */
export const readerStrings = {
  // On touch, where the first tap shows the preview and the link in it opens the page.
  'preview.open': { 'zh-Hans': '打开页面', en: 'Open the page' },
  'preview.source': { 'zh-Hans': '本文来源：', en: 'Source of this text: ' },
  'preview.pin': { 'zh-Hans': '固定', en: 'Pin' },
  // `{name}`: the node whose preview is pinned.
  'preview.unpin': { 'zh-Hans': '取消固定“{name}”', en: 'Unpin “{name}”' },
  'preview.pinned': { 'zh-Hans': '固定的预览', en: 'Pinned previews' },
  'paragraph.copy': { 'zh-Hans': '复制本段的链接', en: 'Copy a link to this paragraph' },
  'paragraph.copied': { 'zh-Hans': '本段的链接已复制', en: 'Link to the paragraph copied' },
  // The clipboard refused; the URL of the page has the paragraph now.
  'paragraph.copy-failed': {
    'zh-Hans': '复制失败；链接已显示在地址栏',
    en: 'Could not copy; the link is in the address bar',
  },
  'shortcuts.title': { 'zh-Hans': '快捷键', en: 'Keyboard shortcuts' },
  // Setting required by WCAG 2.2, 2.1.4.
  'shortcuts.enable': { 'zh-Hans': '启用单字母快捷键', en: 'Use single-letter shortcuts' },
  'shortcuts.close': { 'zh-Hans': '关闭', en: 'Close' },
  'shortcuts.search': { 'zh-Hans': '搜索', en: 'Search' },
  'shortcuts.help': { 'zh-Hans': '打开本表', en: 'Open this table' },
  'shortcuts.next-paragraph': { 'zh-Hans': '下一段', en: 'Next paragraph' },
  'shortcuts.previous-paragraph': { 'zh-Hans': '上一段', en: 'Previous paragraph' },
  'shortcuts.copy-link': { 'zh-Hans': '复制当前段的链接', en: 'Copy a link to the current paragraph' },
  'shortcuts.pin-preview': { 'zh-Hans': '固定当前预览', en: 'Pin the open preview' },
  'shortcuts.parallel': {
    'zh-Hans': '切换双语对照',
    en: 'Switch between one and two languages',
  },
  'shortcuts.languages': {
    'zh-Hans': '切换语言',
    en: 'Switch the language',
  },
  'shortcuts.escape': { 'zh-Hans': '关闭已打开的面板', en: 'Close what is open' },
} as const satisfies StringTable;
