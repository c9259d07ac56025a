import { spliceText } from '#cms/text-markup.ts';
import { createButton, createElement } from '../dom/element.ts';
import { mentionPanel } from './mention-panel.ts';
import { picturePanel } from './picture-panel.ts';
import type { TextEditorOptions } from './text-panel.ts';

/** A Markdown text field with buttons that insert mentions and pictures. */
export interface TextEditor {
  element: HTMLElement;
  /** Shows a text that was set from outside of the editor. */
  show(text: string): void;
}

/** Creates the editor of a text. */
export function createTextEditor(options: TextEditorOptions): TextEditor {
  const { words } = options.form;
  const field = createElement('textarea', { id: options.id, rows: '16', spellcheck: 'false' });
  const panels = createElement('div', {});
  const insert = (markup: string) => {
    const { text, caret } = spliceText(
      field.value,
      { start: field.selectionStart, end: field.selectionEnd },
      markup,
    );
    field.value = text;
    field.setSelectionRange(caret, caret);
    options.onChange(text);
    close();
  };
  const close = () => {
    panels.replaceChildren();
    field.focus();
  };
  const open = (create: typeof mentionPanel) => () => {
    const selected = field.value.slice(field.selectionStart, field.selectionEnd);
    const panel = create({ ...options, selected, insert, close });
    panels.replaceChildren(panel);
    panel.querySelector('input')?.focus();
  };
  field.addEventListener('input', () => options.onChange(field.value));
  const element = createElement(
    'div',
    { class: 'text-editor-own' },
    createElement(
      'p',
      { class: 'buttons' },
      createButton('mention', `@ ${words.mention}`, open(mentionPanel)),
      createButton('picture', words.picture, open(picturePanel)),
    ),
    panels,
    field,
  );
  return {
    element,
    show: (text) => {
      if (field.value !== text) field.value = text;
    },
  };
}
