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

/** No pointer of the device can hover. */
const TOUCH = matchMedia('(hover: none)').matches;

let timer: ReturnType<typeof setTimeout> | undefined;
let owner: HTMLAnchorElement | SVGAElement | undefined;

// Browsers without the Popover API (before 2025) show no previews.
if ('showPopover' in popover) start();

/** Pins the preview that is open; does nothing when none is. */
export function pinOpenPreview(): void {
  if (!(owner instanceof HTMLAnchorElement) || !popover.matches(':popover-open')) return;
  void pinLinkPreview(owner).catch(() => undefined);
  hide();
}

function start(): void {
  document.body.append(popover);
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') schedule(linkAt(event.target));
  });
  // A tap also focuses; only the keyboard shows its focus.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) schedule(linkAt(target));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  if (TOUCH) document.addEventListener('click', showAtFirstTap);
}

/**
 * On devices without hover, the first tap on a name in a text or in a picture shows what it is, with a link to its
 * page; the second opens the page.
 */
function showAtFirstTap(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || popover.contains(target)) return;
  const link = target.closest<HTMLAnchorElement | SVGAElement>(
    '.text a[data-mention][data-preview], figure svg a',
  );
  if (!link || link === owner) {
    if (!link) hide();
    return;
  }
  event.preventDefault();
  void (link instanceof HTMLAnchorElement ? show(link) : showMark(link));
}

/** The link with a preview at an event's target; within the open preview, its own link. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (popover.contains(target)) return owner instanceof HTMLAnchorElement ? owner : undefined;
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
    // The preview failed to load. Without an owner, the next hover over the link tries again; with one, on touch, the
    // next tap opens the page.
    owner = TOUCH ? link : undefined;
    return;
  }
  const pin = createButton('pin', t('preview.pin'), pinOpenPreview);
  // Not in the tab order: the keyboard focus stays on the link, and the key p pins.
  pin.tabIndex = -1;
  popover.setAttribute('aria-label', preview.name);
  const touchLinks = TOUCH ? [pageLink(link.href, t('preview.open')), ...sourceOfText(t)] : [];
  open(link, ...linkPreviewContent(preview), ...touchLinks, pin);
}

/** A mark of a picture: its name, and a link to its page. */
async function showMark(mark: SVGAElement): Promise<void> {
  hide();
  owner = mark;
  const t = await loadReaderStrings();
  if (owner !== mark) return;
  const name = mark.querySelector('title')?.textContent ?? '';
  popover.setAttribute('aria-label', name);
  open(mark, createElement('b', {}, name), pageLink(mark.href.baseVal, t('preview.open')));
}

function pageLink(href: string, label: string): HTMLElement {
  return createElement('p', {}, createElement('a', { class: 'open-page', href }, label));
}

/** The source of the text in which the link is. */
function sourceOfText(t: (key: 'preview.source') => string): HTMLElement[] {
  const list = document.querySelector('#sources > h2')?.textContent;
  const source =
    document.querySelector('.source-box :is(a, cite)')?.cloneNode(true) ??
    (list && createElement('a', { href: '#sources' }, list));
  return source ? [createElement('p', { class: 'meta' }, t('preview.source'), source)] : [];
}

function open(anchor: HTMLAnchorElement | SVGAElement, ...content: Node[]): void {
  popover.replaceChildren(...content);
  popover.showPopover();
  anchor.setAttribute('aria-describedby', popover.id);
  moveTo(anchor);
}

function hide(): void {
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  if (popover.matches(':popover-open')) popover.hidePopover();
}

/** Places the popover at the first line of the link, in coordinates of the page, with which it scrolls. */
function moveTo(link: Element): void {
  const anchor = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const size = { width: popover.offsetWidth, height: popover.offsetHeight };
  const { left, top } = popoverPosition(anchor, size, { width: innerWidth, height: innerHeight });
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}
