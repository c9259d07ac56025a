import { createButton, createElement } from '../dom/element.ts';
import { linkPreviewContent, loadLinkPreview, pinLinkPreview } from './link-preview.ts';
import { popoverPosition } from './popover-position.ts';
import { loadReaderStrings } from './reader-strings.ts';

/** Delay before a preview opens or closes, so that a passing pointer opens none and can reach an open one. */
const DELAY_MS = 140;

/**
 * The preview of the link that is hovered or focused. A group and not a tooltip, since it holds a button; `manual`,
 * since `auto` would close at a press on the link, and `hint` is not in all browsers yet (revisit in 2027).
 */
const popover = createElement('div', { class: 'preview', id: 'preview', role: 'group', popover: 'manual' });

let timer: ReturnType<typeof setTimeout> | undefined;
let owner: HTMLAnchorElement | undefined;

// Browsers without the Popover API (before 2025) show no previews.
if ('showPopover' in popover) start();

/** Pins the preview that is open; does nothing when none is. */
export function pinOpenPreview(): void {
  if (!owner || !popover.matches(':popover-open')) return;
  void pinLinkPreview(owner).catch(() => undefined);
  hide();
}

function start(): void {
  document.body.append(popover);
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') schedule(linkAt(event.target));
  });
  document.addEventListener('focusin', (event) => schedule(linkAt(event.target)));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  if (matchMedia('(hover: none)').matches)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.text a[data-mention][data-preview]'))
      link.after(previewButton(link));
}

/** The link with a preview at an event's target; within the open preview, its own link. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (popover.contains(target)) return owner;
  return target.closest<HTMLAnchorElement>('a[data-preview]') ?? undefined;
}

function schedule(link: HTMLAnchorElement | undefined): void {
  clearTimeout(timer);
  if (link !== owner) timer = setTimeout(() => (link ? void show(link) : hide()), DELAY_MS);
}

async function show(link: HTMLAnchorElement): Promise<void> {
  hide();
  owner = link;
  const loading = Promise.all([loadLinkPreview(link.dataset['preview'] ?? ''), loadReaderStrings()]);
  const [preview, t] = await loading.catch(() => []);
  if (owner !== link) return;
  if (!preview || !t) {
    // Without an owner the next hover over the same link tries again.
    owner = undefined;
    return;
  }
  const pin = createButton('pin', t('preview.pin'), pinOpenPreview);
  // Not in the tab order: the keyboard focus stays on the link, and the key p pins.
  pin.tabIndex = -1;
  popover.setAttribute('aria-label', preview.name);
  popover.replaceChildren(...linkPreviewContent(preview), pin);
  popover.showPopover();
  link.setAttribute('aria-describedby', popover.id);
  moveTo(link);
}

function hide(): void {
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  if (popover.matches(':popover-open')) popover.hidePopover();
}

/** Places the popover at the first line of the link, in coordinates of the page, with which it scrolls. */
function moveTo(link: HTMLElement): void {
  const anchor = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const size = { width: popover.offsetWidth, height: popover.offsetHeight };
  const { left, top } = popoverPosition(anchor, size, { width: innerWidth, height: innerHeight });
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}

/** On devices without hover, a button after the link opens the preview. */
function previewButton(link: HTMLAnchorElement): HTMLElement {
  const open = createButton('peek', '∘', () => (owner === link ? hide() : void show(link)));
  open.setAttribute('aria-label', `${link.textContent ?? ''} …`);
  return open;
}
