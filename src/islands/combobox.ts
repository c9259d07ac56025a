/** A field with a list under it, moved through by arrows, and words for those who hear it. */
export interface Combobox {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
}

/** The rows of the list gone, nothing chosen, nothing said. */
export function closeList({ input, list, status }: Combobox): void {
  list.hidden = true;
  list.replaceChildren();
  status.textContent = '';
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

/** Makes a row the chosen one, or none. */
export function chooseRow({ input, list }: Combobox, chosen: Element | undefined): void {
  for (const row of list.children) row.setAttribute('aria-selected', String(row === chosen));
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
  chosen?.scrollIntoView({ block: 'nearest' });
}
