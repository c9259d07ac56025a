import { interpolate } from '#i18n/strings/interpolate.ts';
import { button, element } from './element.ts';
import { words } from './reader-strings.ts';

/** What a preview file says of a node. */
export interface Preview {
  name: string;
  also: string[];
  kind: string;
  line: string;
}

const files = new Map<string, Promise<Preview>>();

/** The preview a link points to; each file is fetched once. */
export function previewOf(link: HTMLElement): Promise<Preview> {
  const file = link.dataset['preview'] ?? '';
  const loading = files.get(file) ?? fetch(file).then((answer) => answer.json() as Promise<Preview>);
  files.set(file, loading);
  return loading;
}

/** What a card shows: the kind, the name, other names, one line. */
export function contents({ name, also, kind, line }: Preview, title: Node = element('b', {}, name)): Node[] {
  const rows = [also.join(' · '), line]
    .filter((row) => row !== '')
    .map((row) => element('p', { class: 'meta' }, row));
  return [element('p', { class: 'quiet' }, kind), title, ...rows];
}

/** Keeps a preview open beside the text until it is taken down. */
export async function pin(link: HTMLAnchorElement): Promise<void> {
  const [preview, said] = await Promise.all([previewOf(link), words()]);
  const board = boardOf(said.pinned);
  const same = [...board.children].find((card) => (card as HTMLElement).dataset['pinned'] === link.href);
  if (same) return;
  const title = element('a', { class: 'name', href: link.href }, preview.name);
  const card = element('article', { class: 'pinned', 'data-pinned': link.href }, ...contents(preview, title));
  const remove = button('unpin', '×', () => takeDown(card));
  remove.setAttribute('aria-label', interpolate(said.unpin, { name: preview.name }));
  card.append(remove);
  board.prepend(card);
}

/** Takes the newest pinned card down; false when there is none. */
export function unpinNewest(): boolean {
  const card = document.querySelector<HTMLElement>('.pinned');
  if (card) takeDown(card);
  return card !== null;
}

function takeDown(card: HTMLElement): void {
  const board = card.parentElement;
  card.remove();
  if (board?.childElementCount === 0) board.remove();
}

/** The place of pinned cards, made when the first is pinned. */
function boardOf(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>('.pins');
  if (found) return found;
  return document.body.appendChild(element('section', { class: 'pins', 'aria-label': name }));
}
