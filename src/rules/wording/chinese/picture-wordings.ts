import type { Wordings } from '../wording.ts';
import { isIt } from './suggestion.ts';

/** Messages about pictures, in Simplified Chinese. */
export const chinesePictureWordings = {
  'picture-alt': ({ url }) => ({
    what: `图片 ${url} 没有替代文字。`,
    why: '读屏软件读替代文字。',
    fix: '在方括号里说明图上是什么：![图上是什么](…)。',
  }),
  'picture-credit': ({ url, alt }) => ({
    what: `图片 ${url} 没有写作者或许可。`,
    why: '本站只用知道作者和许可的图片。',
    fix: `加上说明：![${alt}](${url} "图上是什么。摄影：林晚晴，CC BY 4.0")。`,
  }),
  'picture-temporary': ({ url }) => ({
    what: `网址 ${url} 是临时的。`,
    why: '它会过期，或者只有登录的人才打得开。',
    fix: '把图片存成 public/pictures/name.webp，并写 /pictures/name.webp。',
  }),
  'picture-elsewhere': ({ url }) => ({
    what: `图片 ${url} 在别的网站上。`,
    why: '本站的页面不从别的网站加载，图片不会显示。',
    fix: '许可允许的话，存成 public/pictures/name.webp 并写 /pictures/name.webp，否则只放链接。',
  }),
  'picture-content': ({ url, ending, content }) => ({
    what: `${url} ${content ? `其实是 ${content} 文件` : '不是 PNG、JPEG、WebP、AVIF 或 GIF 文件'}，与后缀 ${ending} 不符。`,
    why: '浏览器不会显示它，或者会把 SVG、HTML 文件当作本站的页面打开。',
    fix: '重新存成 .webp、.png 或 .jpg。',
  }),
  'picture-size': ({ url, bytes, most }) => ({
    what: `${url} 有 ${(bytes / 1e6).toFixed(1)} MB。`,
    why: `图片最多 ${most / 1e6} MB，网速慢时也要能打开页面。`,
    fix: '重新存成 .webp，宽度不超过 2000 像素。',
  }),
  'picture-missing': ({ url, ...args }) => ({
    what: `没有图片 ${url}。`,
    why: '页面上会是一个空框。',
    fix: isIt(args, '把文件放进 public/pictures/，或者改正路径。'),
  }),
} satisfies Partial<Wordings>;
