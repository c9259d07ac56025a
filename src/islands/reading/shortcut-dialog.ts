import { createButton, createElement } from '../dom/element.ts';
import type { TranslateReader } from './reader-strings.ts';
import { areShortcutsEnabled, enableShortcuts } from './shortcut-setting.ts';

/** The table of shortcuts and the setting that turns them off. */
export function createShortcutDialog(t: TranslateReader): HTMLDialogElement {
  const dialog = createElement(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    createElement('h2', { id: 'keys-title' }, t('shortcuts.title')),
    shortcutList(t),
    settingField(t),
    createButton('close', t('shortcuts.close'), () => dialog.close()),
  );
  return dialog;
}

/** The shortcuts that have an effect on this page. */
function shortcutList(t: TranslateReader): HTMLElement {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const paragraphs = has('.text [id^="p-"]');
  const rows: readonly (readonly [available: boolean, keys: readonly string[], meaning: string])[] = [
    [true, ['/', 'Ctrl K'], t('shortcuts.search')],
    [paragraphs, ['j'], t('shortcuts.next-paragraph')],
    [paragraphs, ['k'], t('shortcuts.previous-paragraph')],
    [paragraphs, ['y'], t('shortcuts.copy-link')],
    [has('[data-preview]'), ['p'], t('shortcuts.pin-preview')],
    [has('[data-key="b"]'), ['b'], t('shortcuts.parallel')],
    [true, ['1', '2', '3'], t('shortcuts.languages')],
    [true, ['Esc'], t('shortcuts.escape')],
    [true, ['?'], t('shortcuts.help')],
  ];
  const available = rows.filter(([shown]) => shown);
  return createElement('dl', {}, ...available.flatMap(([, keys, meaning]) => shortcutRow(keys, meaning)));
}

function shortcutRow(keys: readonly string[], meaning: string): Node[] {
  return [
    createElement('dt', {}, ...keys.map((key) => createElement('kbd', {}, key))),
    createElement('dd', {}, meaning),
  ];
}

function settingField(t: TranslateReader): HTMLElement {
  const checkbox = createElement('input', { type: 'checkbox' });
  checkbox.checked = areShortcutsEnabled();
  checkbox.addEventListener('change', () => enableShortcuts(checkbox.checked));
  return createElement('label', { class: 'choice' }, checkbox, ` ${t('shortcuts.enable')}`);
}
