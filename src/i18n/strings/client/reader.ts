import type { StringTable } from '../../message.ts';

/** Previews, paragraph links and keyboard shortcuts; published as `words.json` of each locale. */
export const readerStrings = {
  'preview.pin': { 'zh-Hans': '钉住', en: 'Pin' },
  // `{name}`: the node whose preview is pinned.
  'preview.unpin': { 'zh-Hans': '取下“{name}”', en: 'Unpin “{name}”' },
  'preview.pinned': { 'zh-Hans': '钉住的预览', en: 'Pinned previews' },
  'paragraph.copy': { 'zh-Hans': '复制本段的链接', en: 'Copy a link to this paragraph' },
  'paragraph.copied': { 'zh-Hans': '本段的链接已复制', en: 'Link to the paragraph copied' },
  // The clipboard refused; the URL of the page has the paragraph now.
  'paragraph.copy-failed': {
    'zh-Hans': '没能复制；链接已在地址栏里',
    en: 'Could not copy; the link is in the address bar',
  },
  'shortcuts.title': { 'zh-Hans': '快捷键', en: 'Keyboard shortcuts' },
  // Setting required by WCAG 2.2, 2.1.4.
  'shortcuts.enable': { 'zh-Hans': '启用单个字母的快捷键', en: 'Use single-letter shortcuts' },
  'shortcuts.close': { 'zh-Hans': '关闭', en: 'Close' },
  'shortcuts.search': { 'zh-Hans': '搜索', en: 'Search' },
  'shortcuts.help': { 'zh-Hans': '打开这张表', en: 'Open this table' },
  'shortcuts.next-paragraph': { 'zh-Hans': '下一段', en: 'Next paragraph' },
  'shortcuts.previous-paragraph': { 'zh-Hans': '上一段', en: 'Previous paragraph' },
  'shortcuts.copy-link': { 'zh-Hans': '复制当前段的链接', en: 'Copy a link to the current paragraph' },
  'shortcuts.pin-preview': { 'zh-Hans': '钉住打开的预览', en: 'Pin the open preview' },
  'shortcuts.parallel': {
    'zh-Hans': '两种语言对照，或回到一种',
    en: 'Two languages side by side, or one again',
  },
  'shortcuts.languages': { 'zh-Hans': '换成简体、繁体、英文', en: 'Simplified, Traditional, English' },
  'shortcuts.escape': { 'zh-Hans': '收起打开的东西', en: 'Close what is open' },
} as const satisfies StringTable;
