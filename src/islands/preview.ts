import { button, element } from './element.ts';
import { contents, pin, previewOf } from './link-preview.ts';
import { words } from './reader-strings.ts';

const WAIT = 140;
const card = element('div', { class: 'preview', id: 'preview', role: 'tooltip', hidden: '' });

let timer: ReturnType<typeof setTimeout> | undefined;
let owner: HTMLAnchorElement | undefined;

document.body.append(card);
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse') later(linkOf(event.target));
});
document.addEventListener('focusin', (event) => later(linkOf(event.target)));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
if (matchMedia('(hover: none)').matches) for (const link of mentions()) link.after(peekButton(link));

/** Pins the preview that is open; nothing when none is. */
export function pinOpen(): void {
  if (!owner || card.hidden) return;
  void pin(owner);
  hide();
}

function mentions(): NodeListOf<HTMLAnchorElement> {
  return document.querySelectorAll('.text a[data-mention][data-preview]');
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (card.contains(target)) return owner;
  return target.closest<HTMLAnchorElement>('a[data-preview]') ?? undefined;
}

/** Shows or hides after a moment, so that a passing pointer opens nothing and can reach the card. */
function later(link: HTMLAnchorElement | undefined): void {
  clearTimeout(timer);
  if (link !== owner) timer = setTimeout(() => (link ? void show(link) : hide()), WAIT);
}

async function show(link: HTMLAnchorElement): Promise<void> {
  hide();
  owner = link;
  const [preview, said] = await Promise.all([previewOf(link), words()]).catch(() => []);
  if (!preview || !said || owner !== link) return;
  const pinButton = button('pin', said.pin, pinOpen);
  // Out of the tab order: with the keyboard it is p, for focus never leaves the link.
  pinButton.tabIndex = -1;
  card.replaceChildren(...contents(preview), pinButton);
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

function hide(): void {
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  card.hidden = true;
}

/** Under the link's first line, kept inside the window; above it where there is no room below. */
function place(link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const below = line.bottom + 8;
  const fits = below + card.offsetHeight < innerHeight;
  const top = fits ? below : Math.max(8, line.top - card.offsetHeight - 8);
  const left = Math.max(16, Math.min(line.left, innerWidth - card.offsetWidth - 16));
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}

/** Where there is no hover, a mark after the link opens the preview; the link itself stays a link. */
function peekButton(link: HTMLAnchorElement): HTMLElement {
  const peek = button('peek', '∘', () => (owner === link ? hide() : void show(link)));
  peek.setAttribute('aria-label', `${link.textContent ?? ''} …`);
  return peek;
}
