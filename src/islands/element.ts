type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes and children; undefined ones are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Makes a button that does something. */
export function button(className: string, words: string, action: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, words);
  made.addEventListener('click', action);
  return made;
}
