type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

/** Creates an element with attributes and children; undefined ones are left out. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) created.setAttribute(name, value);
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** Creates a button with a label and a click handler. */
export function createButton(className: string, label: string, onClick: () => void): HTMLButtonElement {
  const created = createElement('button', { type: 'button', class: className }, label);
  created.addEventListener('click', onClick);
  return created;
}

/** True while the target of an event is a field that takes text. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** The link an event came from, where a plain click follows it: none with a modifier key, which opens a new tab. */
export function plainClickTarget<E extends HTMLElement>(event: MouseEvent, selector: string): E | undefined {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return event.target instanceof Element ? (event.target.closest<E>(selector) ?? undefined) : undefined;
}
