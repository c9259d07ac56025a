/** What a preview file says of a node. */
interface Preview {
  name: string;
  also: string[];
  kind: string;
  line: string;
}

const WAIT = 140;
const files = new Map<string, Promise<Preview>>();
const card = document.createElement('div');
card.className = 'preview';
card.id = 'preview';
card.hidden = true;
card.setAttribute('role', 'tooltip');

let timer: ReturnType<typeof setTimeout> | undefined;
let owner: HTMLElement | undefined;

document.body.append(card);
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse') later(linkOf(event.target));
});
document.addEventListener('focusin', (event) => later(linkOf(event.target)));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
if (matchMedia('(hover: none)').matches) for (const link of mentions()) link.after(peekButton(link));

function mentions(): NodeListOf<HTMLElement> {
  return document.querySelectorAll('.text a[data-mention][data-preview]');
}

function linkOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (card.contains(target)) return owner;
  return target.closest<HTMLElement>('a[data-preview]') ?? undefined;
}

/** Shows or hides after a moment, so that a passing pointer opens nothing and can reach the card. */
function later(link: HTMLElement | undefined): void {
  clearTimeout(timer);
  if (link !== owner) timer = setTimeout(() => (link ? void show(link) : hide()), WAIT);
}

async function show(link: HTMLElement): Promise<void> {
  hide();
  owner = link;
  const preview = await load(link.dataset['preview'] ?? '').catch(() => undefined);
  if (!preview || owner !== link) return;
  card.replaceChildren(...contents(preview));
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

function hide(): void {
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  card.hidden = true;
}

function load(file: string): Promise<Preview> {
  const loading = files.get(file) ?? fetch(file).then((answer) => answer.json() as Promise<Preview>);
  files.set(file, loading);
  return loading;
}

function contents({ name, also, kind, line }: Preview): HTMLElement[] {
  const title = document.createElement('b');
  title.textContent = name;
  const rows = [also.join(' · '), line].filter((row) => row !== '').map((row) => paragraph(row));
  return [paragraph(kind, 'quiet'), title, ...rows];
}

function paragraph(words: string, className = 'meta'): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = words;
  return element;
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
function peekButton(link: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'peek';
  button.textContent = '∘';
  button.setAttribute('aria-label', `${link.textContent ?? ''} …`);
  button.addEventListener('click', () => (owner === link ? hide() : void show(link)));
  return button;
}
