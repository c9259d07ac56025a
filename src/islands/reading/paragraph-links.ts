import { createButton, createElement } from '../dom/element.ts';
import { loadReaderStrings } from './reader-strings.ts';

const PARAGRAPHS = '.text [id^="p-"]:not([data-former])';
const MESSAGE_MS = 4000;

let current: HTMLElement | undefined;
let linkButton: HTMLButtonElement | undefined;
let status: HTMLElement | undefined;

for (const type of ['pointerover', 'click'] as const)
  document.addEventListener(type, ({ target }) => {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>(PARAGRAPHS) : null;
    if (paragraph && paragraph !== current) void setCurrent(paragraph);
  });

/** Moves to the next (1) or previous (-1) paragraph, at first to the one in view. */
export function moveParagraph(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(PARAGRAPHS)];
  const index = current
    ? all.indexOf(current)
    : all.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > 0) - step;
  const next = all[index + step];
  if (!next) return;
  void setCurrent(next);
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

/** Copies the URL of the current paragraph, also into the address bar, and reports the result. */
export async function copyParagraphLink(): Promise<void> {
  if (!current) return;
  const t = await loadReaderStrings();
  const url = new URL(`#${current.id}`, location.href);
  history.replaceState(history.state, '', url);
  const copied = await navigator.clipboard.writeText(url.href).then(
    () => true,
    () => false,
  );
  showMessage(t(copied ? 'paragraph.copied' : 'paragraph.copy-failed'));
}

/** Makes a paragraph the current one and moves the link button to it. */
async function setCurrent(paragraph: HTMLElement): Promise<void> {
  current = paragraph;
  const t = await loadReaderStrings();
  if (current !== paragraph) return;
  linkButton ??= createButton('paragraph-mark', '¶', () => void copyParagraphLink());
  linkButton.setAttribute('aria-label', t('paragraph.copy'));
  linkButton.title = t('paragraph.copy');
  // Not in the tab order, which would change at each paragraph; the key y does the same.
  linkButton.tabIndex = -1;
  const lastCell = paragraph.querySelector('tr:last-child > :last-child');
  (lastCell ?? paragraph).append(linkButton);
}

function showMessage(message: string): void {
  status ??= document.body.appendChild(createElement('p', { class: 'reader-status', role: 'status' }));
  status.textContent = message;
  const shown = status;
  setTimeout(() => {
    if (shown.textContent === message) shown.textContent = '';
  }, MESSAGE_MS);
}
