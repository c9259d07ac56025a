import type { ImportedImage, LinkContext, LinkRewrite } from './link-context.ts';
import { originalLine, type SourceMappedText } from './source-mapped-text.ts';
import type { TextRange } from './text-edits.ts';
import { imageFileName, linkDestinationSource, unstableImageReason } from './urls.ts';

/** An image as parsed. */
interface MarkdownImage {
  url: string;
  alt?: string | null | undefined;
  title?: string | null | undefined;
}

/** Rewrites an image: a URL that the archive can serve, and a text alternative, a placeholder where it has none. */
export function imageRewrite(
  source: SourceMappedText,
  { url, alt, title }: MarkdownImage,
  range: TextRange,
  context: LinkContext,
): LinkRewrite {
  const line = originalLine(source, range.start);
  const raw = source.text.slice(range.start, range.end);
  const { served, image } = placeImage(url, line, raw, context);
  const ownAlt = (alt ?? '').replace(/\s*\n\s*/g, ' ').trim() || title?.trim() || '';
  if (ownAlt === '') context.report('review', 'image-without-alt', line, raw);
  const text = (ownAlt || placeholderAlt(context)).replace(/([[\]])/g, '\\$1');
  const replacement =
    served === undefined ? text : `![${text}](${linkDestinationSource(served)}${titleSource(title)})`;
  return { edits: [{ ...range, replacement }], image };
}

/** A title of a link or image as Markdown source, with the space before it; empty for none. */
export function titleSource(title: string | null | undefined): string {
  return title ? ` "${title.replaceAll('"', '”')}"` : '';
}

/** The URL an image is served at; undefined for an image whose bytes are in the text. */
function placeImage(
  url: string,
  line: number,
  raw: string,
  { id, report }: LinkContext,
): { served: string | undefined; image: ImportedImage } {
  if (/^data:/i.test(url)) {
    report('dropped', 'unstable-image-url', line, raw, 'the text contains the bytes of the image');
    return { served: undefined, image: { line, from: `${url.slice(0, 40)}…` } };
  }
  if (/^https?:\/\//i.test(url)) {
    const unstable = unstableImageReason(url);
    if (unstable) report('review', 'unstable-image-url', line, url, unstable);
    return { served: url, image: { line, from: url, ...(unstable && { unstable }) } };
  }
  const to = `/pictures/${id}/${imageFileName(url)}`;
  report('to-do', 'image-to-copy', line, url, `public${to}`);
  return { served: to, image: { line, from: url, to } };
}

function placeholderAlt({ chinese }: LinkContext): string {
  return chinese ? '待补：这张图上有什么' : 'To do: what this picture shows';
}
