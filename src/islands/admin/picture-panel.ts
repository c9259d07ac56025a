import { pictureMarkup } from '#cms/text-markup.ts';
import { createButton, createElement } from '../dom/element.ts';
import { labelled, type PanelOptions } from './text-panel.ts';

/** The form that adds a picture to the entry, with its alternative text, credit and licence, and inserts it. */
export function picturePanel({ form, addFile, insert, close }: PanelOptions): HTMLElement {
  const { words } = form;
  const file = createElement('input', { type: 'file', accept: 'image/*', required: '' });
  const text = (value = '') => createElement('input', { required: '', value });
  const [alt, credit, licence] = [text(), text(), text()];
  const problem = createElement('p', { role: 'alert' });
  const panel = createElement(
    'form',
    { class: 'text-panel' },
    labelled(words['picture-file'], file),
    labelled(words['picture-alt'], alt),
    labelled(words['picture-credit'], credit),
    labelled(words['picture-licence'], licence),
    problem,
    createElement('button', { type: 'submit', class: 'insert' }, words.insert),
    createButton('cancel', words.cancel, close),
  );
  panel.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [picture] = file.files ?? [];
    if (!picture) return;
    try {
      const url = await addFile(picture);
      const markup = pictureMarkup({ url, alt: alt.value, credit: credit.value, licence: licence.value });
      insert(`\n\n${markup}\n\n`);
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  return panel;
}
