import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Translate } from '#i18n/message.ts';
import type { nodePickerStrings } from '#i18n/strings/client/node-picker.ts';
import { type Combobox, createCombobox } from '../dom/combobox.ts';
import { createElement } from '../dom/element.ts';
import { latestOnly } from '../dom/latest-only.ts';
import type { FindNodes } from './node-finder.ts';

export interface NodePickerOptions {
  t: Translate<keyof typeof nodePickerStrings>;
  /** Name of each kind of node. */
  kinds: Readonly<Record<string, string>>;
  /** Shown when the names cannot be fetched. */
  failed: string;
  loadFinder: () => Promise<FindNodes>;
  onPick: (node: WireNode) => void;
}

/** A field in which a node is picked by its name. */
export interface NodePicker {
  input: HTMLInputElement;
  /** Shows a node as picked; undefined empties the field. */
  set: (node: WireNode | undefined) => void;
}

/**
 * Makes the combobox in an element a node picker: the first match is selected, Enter picks, and text that is not
 * picked is replaced by the node that was picked before.
 * @returns undefined when a part of the combobox is missing
 */
export function createNodePicker(root: HTMLElement, options: NodePickerOptions): NodePicker | undefined {
  let found: readonly WireNode[] = [];
  let picked: WireNode | undefined;
  const set = (node: WireNode | undefined) => {
    picked = node;
    if (!combobox) return;
    combobox.input.value = node?.name ?? '';
    combobox.close();
  };
  const search = latestOnly(
    async (text: string) => ({ text, nodes: text === '' ? [] : (await options.loadFinder())(text) }),
    ({ text, nodes }) => {
      found = nodes;
      if (combobox) showNodes(combobox, text, nodes, options);
    },
  );
  const combobox = createCombobox(root, {
    wrap: 'first',
    chooseOnClick: true,
    onInput: (text) =>
      void search(text).catch(() => {
        if (combobox) combobox.status.textContent = options.failed;
      }),
    onChoose: (_option, index) => {
      const node = found[index];
      if (!node) return;
      set(node);
      options.onPick(node);
    },
    onLeave: () => {
      if (combobox && picked && combobox.input.value.trim() !== '') combobox.input.value = picked.name;
    },
  });
  combobox?.input.addEventListener('focus', () => {
    combobox.input.select();
    void options.loadFinder().catch(() => undefined);
  });
  return combobox && { input: combobox.input, set };
}

function showNodes(
  combobox: Combobox,
  text: string,
  nodes: readonly WireNode[],
  { t, kinds }: NodePickerOptions,
): void {
  const { list, status } = combobox;
  combobox.open(
    nodes.map((node, index) => nodeOption(node, `${list.id}-${index}`, kinds)),
    nodes.length > 0 ? 0 : undefined,
  );
  const message = nodes.length > 0 ? t('picker.count', { n: nodes.length }) : t('picker.none', { q: text });
  status.textContent = text === '' ? '' : message;
  status.classList.toggle('counted', nodes.length > 0);
}

function nodeOption(
  { name, kind, lang }: WireNode,
  id: string,
  kinds: NodePickerOptions['kinds'],
): HTMLElement {
  return createElement(
    'div',
    { role: 'option', id, 'aria-selected': 'false', 'data-kind': kind },
    createElement('span', { class: 'pick-name', lang }, name),
    ' ',
    createElement('span', { class: 'search-kind' }, kinds[kind] ?? ''),
  );
}
