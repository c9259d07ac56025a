/** Script of every page: single-key shortcuts. */

import { isTextField } from '../dom/element.ts';
import { unpinNewest } from './link-preview.ts';
import { copyParagraphLink, moveParagraph } from './paragraph-links.ts';
import { pinOpenPreview } from './preview-popover.ts';
import { loadReaderStrings } from './reader-strings.ts';
import { createShortcutDialog } from './shortcut-dialog.ts';
import { type ShortcutAction, shortcutAction } from './shortcut-keys.ts';
import { areShortcutsEnabled } from './shortcut-setting.ts';

const handlers: Readonly<Record<ShortcutAction, () => void>> = {
  help: () => void openDialog(),
  next: () => moveParagraph(1),
  previous: () => moveParagraph(-1),
  copy: () => void copyParagraphLink(),
  pin: pinOpenPreview,
  beside: () => clickLink('[data-key="b"]'),
  simplified: () => clickLink('.langs [hreflang="zh-Hans"]'),
  traditional: () => clickLink('.langs [hreflang="zh-Hant"]'),
  english: () => clickLink('.langs [hreflang="en"]'),
};

let dialog: HTMLDialogElement | undefined;

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) unpinNewest();
  const action = shortcutAction(event, isTextField(event.target), areShortcutsEnabled());
  if (!action || (dialog?.open && action !== 'help')) return;
  event.preventDefault();
  handlers[action]();
});
for (const opener of document.querySelectorAll<HTMLElement>('[data-keys]')) {
  opener.hidden = false;
  opener.addEventListener('click', () => void openDialog());
}

function clickLink(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

async function openDialog(): Promise<void> {
  dialog ??= document.body.appendChild(createShortcutDialog(await loadReaderStrings()));
  if (!dialog.open) dialog.showModal();
}
