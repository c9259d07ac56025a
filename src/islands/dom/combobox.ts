import { type ComboboxAction, type ComboboxState, comboboxAction } from './combobox-keys.ts';

/** What a combobox does beside moving through its list. */
export interface ComboboxOptions {
  wrap: ComboboxState['wrap'];
  /** The text changed, or an arrow opened the closed list. */
  onInput: (text: string) => void;
  /** An option was chosen with Enter or, where `chooseOnClick`, with the pointer. */
  onChoose: (option: HTMLElement, index: number) => void;
  /** False where options are links, which the browser follows by itself. */
  chooseOnClick: boolean;
  /** The list was left without a choice. */
  onLeave?: () => void;
}

/** A text field with a list of options and a live region. */
export interface Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  /** Opens the list with these options; closes it when there are none. */
  open: (options: readonly HTMLElement[], selected?: number) => void;
  close: () => void;
}

/**
 * Makes the field, list and live region in an element a combobox. The input needs `aria-controls` and
 * `aria-autocomplete`, each option an id and `role="option"`.
 * @returns undefined when a part is missing
 */
export function createCombobox(root: HTMLElement, options: ComboboxOptions): Combobox | undefined {
  const [input, list, status] = ['input', '[role=listbox]', '[role=status]'].map((selector) =>
    root.querySelector<HTMLElement>(selector),
  );
  if (!(input instanceof HTMLInputElement) || !list || !status) return undefined;
  const combobox: Combobox = {
    input,
    list,
    status,
    open: (rows, selected) => openList(combobox, rows, selected),
    close: () => closeList(combobox),
  };
  listen(root, combobox, options);
  return combobox;
}

function listen(root: HTMLElement, combobox: Combobox, options: ComboboxOptions): void {
  const { input, list } = combobox;
  const leave = () => {
    combobox.close();
    options.onLeave?.();
  };
  input.addEventListener('input', () => options.onInput(input.value.trim()));
  input.addEventListener('keydown', (event) => {
    const { wrap } = options;
    const state = { count: list.hidden ? 0 : list.children.length, selected: selectedIndex(list), wrap };
    const action = event.isComposing ? undefined : comboboxAction(event.key, state);
    if (action && action.type !== 'clear') event.preventDefault();
    if (action) perform(action, combobox, options, leave);
  });
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) leave();
  });
  if (options.chooseOnClick) chooseOnClick(combobox, options);
}

/** A press on an option would take the focus from the field, which closes the list before the click. */
function chooseOnClick({ list }: Combobox, { onChoose }: ComboboxOptions): void {
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option) onChoose(option, [...list.children].indexOf(option));
  });
}

function perform(
  action: ComboboxAction,
  combobox: Combobox,
  options: ComboboxOptions,
  leave: () => void,
): void {
  const { input, list } = combobox;
  if (action.type === 'open') options.onInput(input.value.trim());
  else if (action.type === 'select') selectOption(combobox, action.index);
  else if (action.type === 'close') leave();
  else if (action.type === 'clear') input.value = '';
  else {
    const index = selectedIndex(list) ?? -1;
    const option = list.children[index];
    if (option instanceof HTMLElement) options.onChoose(option, index);
  }
}

function openList(combobox: Combobox, rows: readonly HTMLElement[], selected: number | undefined): void {
  const { input, list } = combobox;
  list.replaceChildren(...rows);
  list.hidden = rows.length === 0;
  input.setAttribute('aria-expanded', String(rows.length > 0));
  selectOption(combobox, selected);
}

function closeList({ input, list, status }: Combobox): void {
  list.hidden = true;
  list.replaceChildren();
  status.textContent = '';
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function selectOption({ input, list }: Combobox, index: number | undefined): void {
  const selected = index === undefined ? undefined : list.children[index];
  for (const option of list.children) option.setAttribute('aria-selected', String(option === selected));
  if (selected) input.setAttribute('aria-activedescendant', selected.id);
  else input.removeAttribute('aria-activedescendant');
  selected?.scrollIntoView({ block: 'nearest' });
}

function selectedIndex(list: HTMLElement): number | undefined {
  const index = [...list.children].findIndex((option) => option.getAttribute('aria-selected') === 'true');
  return index === -1 ? undefined : index;
}
