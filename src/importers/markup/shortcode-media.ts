import { titleSource } from '../text/image.ts';
import type { ShortcodeConversion } from './shortcode-use.ts';

/** An image with its caption. A caption without Markdown becomes the title of the image, any other a paragraph. */
export const figureShortcode: ShortcodeConversion = ({ parameters }) => {
  const { src = parameters['link'] ?? '', alt, caption, title, attr = '', attrlink } = parameters;
  if (src === '') return undefined;
  const text = alt ?? title ?? caption ?? '';
  const titleOfImage = caption && !/[[\]<>*_`]/.test(caption) ? caption : undefined;
  const otherTitle = title === text ? undefined : title;
  const otherCaption = caption === text ? undefined : caption;
  const below = titleOfImage
    ? otherTitle === caption
      ? ''
      : otherTitle
    : [otherTitle, otherCaption].filter(Boolean).join(' ');
  const credit = attr && attrlink ? `[${attr}](${attrlink})` : attr;
  const paragraph = [below, credit].filter(Boolean).join(' ');
  const image = `![${escapedLine(text)}](${spacedUrl(src)}${titleSource(titleOfImage)})`;
  return `\n${image}\n${paragraph ? `\n${paragraph}\n` : ''}`;
};

/** A processed image of Docsy; its content is the caption. */
export const imgprocShortcode: ShortcodeConversion = ({ parameters, content }) => {
  const caption = escapedLine(content?.text.trim() ?? '');
  return `\n![${caption}](${spacedUrl(parameters['0'] ?? '')}${titleSource(caption)})\n`;
};

/** A video or a post of another site, as a link. */
export function embedShortcode(urlFor: (id: string) => string, site: string): ShortcodeConversion {
  return ({ parameters, line, raw, report }) => {
    const id = parameters['0'] ?? parameters['id'] ?? parameters['bvid'] ?? parameters['src'] ?? '';
    if (id === '') return undefined;
    report('review', 'embed', line, raw, site);
    return `[${parameters['title'] ?? parameters['1'] ?? site}](${urlFor(id)})`;
  };
}

/** The URL of a Bilibili video by its id, with or without the prefix `BV` or `av`, or by its URL. */
export function bilibiliUrl(id: string): string {
  if (id.startsWith('http')) return id;
  return `https://www.bilibili.com/video/${/^(?:BV|av)/i.test(id) ? id : `av${id}`}`;
}

/** A gist of GitHub: owner and id. */
export const gistShortcode: ShortcodeConversion = ({ parameters, line, raw, report }) => {
  report('review', 'embed', line, raw, 'Gist');
  return `[Gist](https://gist.github.com/${parameters['0']}/${parameters['1'] ?? ''})`;
};

/** A file of the former site: only its path is known. */
export const fileShortcode: ShortcodeConversion = ({ parameters, line, raw, report }) => {
  const path = parameters['file'] ?? parameters['0'] ?? '';
  report('dropped', 'external-file', line, raw, path);
  return path === '' ? '' : `\`${path}\``;
};

function escapedLine(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/([[\]])/g, '\\$1')
    .trim();
}

function spacedUrl(url: string): string {
  return /\s/.test(url) ? `<${url}>` : url;
}
