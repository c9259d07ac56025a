import type { LinkPreview, LinkPreviewFile } from '#graph/wire/link-preview.ts';
import { createButton, createElement } from '../dom/element.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { memoizeByKey } from '../dom/memoize-async.ts';
import { loadReaderStrings } from './reader-strings.ts';

const loadFile = memoizeByKey((url: string) => fetchJson<LinkPreviewFile>(url));

/**
 * The preview at a URL, whose fragment is its key in the file. Each file is fetched once, a failed one again at the next
 * call.
 * @throws when the file cannot be fetched or has no such preview
 */
export async function loadLinkPreview(url: string): Promise<LinkPreview> {
  const [file = '', key = ''] = url.split('#');
  const preview = (await loadFile(file))[key];
  if (!preview) throw new Error(`${url} has no preview.`);
  return preview;
}

/** The content of a preview: kind, title, other names, summary. */
export function linkPreviewContent(
  { name, also, kind, line }: LinkPreview,
  title: Node = createElement('b', {}, name),
): Node[] {
  const rows = [also.join(' · '), line]
    .filter((row) => row !== '')
    .map((row) => createElement('p', { class: 'meta' }, row));
  return [createElement('p', { class: 'quiet' }, kind), title, ...rows];
}

/** Adds the preview of a link to the pinned previews, which stay beside the text until they are removed. */
export async function pinLinkPreview(link: HTMLAnchorElement): Promise<void> {
  const [preview, t] = await Promise.all([
    loadLinkPreview(link.dataset['preview'] ?? ''),
    loadReaderStrings(),
  ]);
  const section = pinnedPreviews(t('preview.pinned'));
  const pinned = [...section.querySelectorAll<HTMLElement>('[data-pinned]')];
  if (pinned.some((card) => card.dataset['pinned'] === link.href)) return;
  const title = createElement('a', { class: 'name', href: link.href }, preview.name);
  const card = createElement(
    'article',
    { class: 'pinned', 'data-pinned': link.href },
    ...linkPreviewContent(preview, title),
  );
  const remove = createButton('unpin', '×', () => removePinned(card));
  remove.setAttribute('aria-label', t('preview.unpin', { name: preview.name }));
  card.append(remove);
  section.prepend(card);
}

/** Removes the preview that was pinned last, if any. */
export function unpinNewest(): void {
  const card = document.querySelector<HTMLElement>('.pinned');
  if (card) removePinned(card);
}

function removePinned(card: HTMLElement): void {
  const section = card.parentElement;
  card.remove();
  if (section?.childElementCount === 0) section.remove();
}

/** The section of pinned previews; created with the first. */
function pinnedPreviews(label: string): HTMLElement {
  const found = document.querySelector<HTMLElement>('.pins');
  if (found) return found;
  return document.body.appendChild(createElement('section', { class: 'pins', 'aria-label': label }));
}
