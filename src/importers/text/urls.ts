import { isMentionUrl } from '#prose/mention.ts';

/**
 * The URL that a link can have in the archive: marks, web addresses, e-mail addresses and fragments as they are,
 * relative URLs resolved.
 * @param base where the text was published, if known
 * @returns undefined when the link would lead nowhere
 */
export function linkDestination(url: string, base: string | undefined): string | undefined {
  const trimmed = url.trim();
  if (isMentionUrl(trimmed) || /^(?:https?:\/\/[^\s/]+|mailto:\S+@|#)/.test(trimmed)) return url;
  if (/^\/\/[^/]/.test(trimmed)) return `https:${trimmed}`;
  if (trimmed === '' || /^[a-z][a-z0-9+.-]*:/i.test(trimmed) || base === undefined) return undefined;
  // Hugo serves `_index.md` as the page of its folder and `name.md` as `name/`.
  const page = trimmed.replace(/^([\w./-]*)\/_index\.md/, '$1/').replace(/\.md(?=#|$)/, '/');
  return URL.canParse(page, base) ? new URL(page, base).href : undefined;
}

/** A URL as Markdown source of a link destination. https://spec.commonmark.org/0.31.2/#link-destination */
export function linkDestinationSource(url: string): string {
  return /[\s()]/.test(url) ? `<${url}>` : url;
}

/** Why the URL of an image will stop working; undefined when nothing is known against it. */
export function unstableImageReason(url: string): string | undefined {
  return UNSTABLE_IMAGE_URLS.find(([pattern]) => pattern.test(url))?.[1];
}

const UNSTABLE_IMAGE_URLS: readonly (readonly [RegExp, string])[] = [
  [
    /asynccode|[?&](?:Expires|X-Amz-Expires|X-Amz-Signature|Signature|sign|token)=|\/stream\/download\//i,
    'the URL is valid for one session only',
  ],
  [/sinaimg\.cn/i, 'sinaimg.cn refuses requests from pages of other sites'],
  [
    /mmbiz\.q(?:pic|logo)\.cn|feishu\.cn|larksuite|yuque\.com|qpic\.cn|csdnimg/i,
    'the host refuses requests from pages of other sites',
  ],
  [/clouddn\.com|bkt\.gdipper|qnssl/i, 'the host has switched this test domain off'],
  [/^http:\/\//i, 'a page served by https:// does not load images from http://'],
];

/** A file name for an image: lower-case ASCII letters, digits, dots and hyphens. */
export function imageFileName(url: string): string {
  const name =
    decodeUrl(url)
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const ascii = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+(?=\.)|-+$/g, '');
  return /^[a-z0-9][a-z0-9.-]*$/.test(ascii) ? ascii : `picture-${ascii.replace(/^[.-]+/, '') || '1'}`;
}

/** `%20` decoded; a text that is not well-formed is returned as it is. */
export function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
