import type { FormFinding } from '#cms/entry-check.ts';
import type { FormWords } from '#cms/form-config.ts';
import { createButton, createElement } from '../dom/element.ts';

/** The dialog shows this many findings. */
const MOST = 12;

/**
 * Shows the findings of an entry.
 * @param canSave whether the entry may be saved as it is
 * @returns true when the author saves it anyway
 */
export function showFindings(
  findings: readonly FormFinding[],
  words: FormWords,
  canSave: boolean,
): Promise<boolean> {
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return new Promise((resolve) => {
    const dialog = createElement('dialog', { class: 'findings', 'aria-labelledby': 'findings-title' });
    const end = (isSaved: boolean) => () => {
      dialog.returnValue = isSaved ? 'save' : '';
      dialog.close(dialog.returnValue);
    };
    dialog.append(
      createElement('h2', { id: 'findings-title' }, words[isRefused ? 'refused' : 'warned']),
      createElement('p', {}, words[isRefused ? 'refused-lead' : 'warned-lead']),
      createElement('ul', {}, ...findings.slice(0, MOST).map((finding) => findingItem(finding, words))),
      createElement(
        'p',
        { class: 'buttons' },
        createButton('close', words.close, end(false)),
        canSave ? createButton('save', words['save-anyway'], end(true)) : undefined,
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'save');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function findingItem({ severity, file, line, what, why, fix }: FormFinding, words: FormWords): HTMLElement {
  return createElement(
    'li',
    { class: severity },
    createElement('strong', {}, `${words[severity]} · ${what}`),
    createElement('span', {}, ` ${why} `),
    createElement('b', {}, fix),
    /[^-]/.test(line) ? createElement('code', {}, line) : undefined,
    createElement('small', {}, file),
  );
}
