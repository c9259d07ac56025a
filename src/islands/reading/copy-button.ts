/** Time for which a button states that the text was copied. */
const COPIED_MS = 2500;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copyText(button));
}

/** Copies the text of the element that `data-copy` names; selects it where the clipboard is refused. */
async function copyText(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) return;
  await navigator.clipboard
    .writeText(source.textContent.trim())
    .catch(() => getSelection()?.selectAllChildren(source));
  const [label] = button.childNodes;
  const before = label?.textContent ?? '';
  if (!label || before === button.dataset['copied']) return;
  button.setAttribute('aria-live', 'polite');
  label.textContent = button.dataset['copied'] ?? before;
  setTimeout(() => {
    label.textContent = before;
  }, COPIED_MS);
}
