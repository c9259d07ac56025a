import type { StringTable } from '../../message.ts';

/** The card of a page for other sites. */
export const embedStrings = {
  'embed.title': { 'zh-Hans': '放到您的网站上', en: 'Show on your site' },
  'embed.how': {
    'zh-Hans': '把这段 HTML 复制到自己的网页。卡片是一张图片，不含脚本；支持 oEmbed 的程序可直接用本页网址。',
    en: 'Copy this HTML into a page of yours. The card is a picture without script; programs that know oEmbed can use the address of this page.',
  },
  'embed.picture': { 'zh-Hans': '卡片预览', en: 'Preview of the card' },
} as const satisfies StringTable;
