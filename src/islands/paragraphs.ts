import { button, element } from './element.ts';
import { words } from './reader-strings.ts';

const PARAGRAPHS = '.text [id^="p-"]';
let current: HTMLElement | undefined;
let mark: HTMLButtonElement | undefined;
let status: HTMLElement | undefined;

for (const type of ['pointerover', 'click'] as const)
  document.addEventListener(type, ({ target }) => {
    const found = target instanceof Element ? target.closest<HTMLElement>(PARAGRAPHS) : null;
    if (found && found !== current) void choose(found);
  });

/** Moves to the next (1) or the previous (-1) paragraph of the text, from the one in view. */
export function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(PARAGRAPHS)];
  const at = current
    ? all.indexOf(current)
    : all.findIndex((one) => one.getBoundingClientRect().bottom > 0) - by;
  const next = all[at + by];
  if (!next) return;
  void choose(next);
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

/** Copies the address of the current paragraph, puts it into the address bar, and says so. */
export async function copyLink(): Promise<void> {
  if (!current) return;
  const said = await words();
  const url = new URL(`#${current.id}`, location.href);
  history.replaceState(history.state, '', url);
  const done = await navigator.clipboard.writeText(url.href).then(
    () => true,
    () => false,
  );
  say(done ? said.copied : said.uncopied);
}

/** Makes a paragraph the current one, with a mark beside it that copies its link. */
async function choose(paragraph: HTMLElement): Promise<void> {
  current = paragraph;
  const { copy } = await words();
  if (current !== paragraph) return;
  mark ??= button('paragraph-mark', '¶', () => void copyLink());
  mark.setAttribute('aria-label', copy);
  mark.title = copy;
  // The mark stands last in the paragraph, out of the tab order; with the keyboard it is y.
  mark.tabIndex = -1;
  const row = paragraph.querySelector('tr:last-child > :last-child');
  (row ?? paragraph).append(mark);
}

function say(message: string): void {
  status ??= document.body.appendChild(element('p', { class: 'said', role: 'status' }));
  status.textContent = message;
  const shown = status;
  setTimeout(() => {
    if (shown.textContent === message) shown.textContent = '';
  }, 4000);
}
