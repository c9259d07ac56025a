import type { ReadingWords } from '#i18n/strings/reading.ts';
import { button, element } from './element.ts';
import { type Action, actionOf } from './keys.ts';
import { unpinNewest } from './link-preview.ts';
import { copyLink, step } from './paragraphs.ts';
import { pinOpen } from './preview.ts';
import { words } from './reader-strings.ts';
import { setSingleKeys, singleKeysOn } from './shortcut-setting.ts';

const actions: Readonly<Record<Action, () => void>> = {
  help: () => void open(),
  next: () => step(1),
  previous: () => step(-1),
  copy: () => void copyLink(),
  pin: pinOpen,
  beside: () => follow('[data-key="b"]'),
  simplified: () => follow('.langs [hreflang="zh-Hans"]'),
  traditional: () => follow('.langs [hreflang="zh-Hant"]'),
  english: () => follow('.langs [hreflang="en"]'),
};

let table: HTMLDialogElement | undefined;

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) unpinNewest();
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const action = actionOf(event, typing, singleKeysOn());
  if (!action || (table?.open && action !== 'help')) return;
  event.preventDefault();
  actions[action]();
});
for (const opener of document.querySelectorAll<HTMLElement>('[data-keys]')) {
  opener.hidden = false;
  opener.addEventListener('click', () => void open());
}

function follow(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

async function open(): Promise<void> {
  table ??= document.body.appendChild(tableOf(await words()));
  if (!table.open) table.showModal();
}

function tableOf(said: ReadingWords): HTMLDialogElement {
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    element('h2', { id: 'keys-title' }, said.keys),
    list(said),
    choice(said),
    button('close', said.close, () => dialog.close()),
  );
  return dialog;
}

/** Only keys that do something on this page are listed. */
function list(said: ReadingWords): HTMLElement {
  const here = (selector: string) => document.querySelector(selector) !== null;
  const text = here('.text [id^="p-"]');
  const rows: readonly (readonly [boolean, readonly string[], string])[] = [
    [true, ['/', 'Ctrl K'], said.search],
    [text, ['j'], said.next],
    [text, ['k'], said.previous],
    [text, ['y'], said.copyKey],
    [here('[data-preview]'), ['p'], said.pinKey],
    [here('[data-key="b"]'), ['b'], said.besideKey],
    [true, ['1', '2', '3'], said.langsKey],
    [true, ['Esc'], said.escape],
    [true, ['?'], said.help],
  ];
  const found = rows.filter(([shown]) => shown);
  return element('dl', {}, ...found.flatMap(([, keys, meaning]) => row(keys, meaning)));
}

function row(keys: readonly string[], meaning: string): Node[] {
  return [element('dt', {}, ...keys.map((key) => element('kbd', {}, key))), element('dd', {}, meaning)];
}

function choice(said: ReadingWords): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = singleKeysOn();
  box.addEventListener('change', () => setSingleKeys(box.checked));
  return element('label', { class: 'choice' }, box, ` ${said.keysOn}`);
}
