for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

/** Copies the words a button stands beside, and says so on the button for a moment. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const words = document.getElementById(button.dataset['copy'] ?? '');
  if (!words) return;
  await navigator.clipboard
    .writeText(words.textContent.trim())
    .catch(() => getSelection()?.selectAllChildren(words));
  const [label] = button.childNodes;
  const before = label?.textContent ?? '';
  if (!label || before === button.dataset['copied']) return;
  button.setAttribute('aria-live', 'polite');
  label.textContent = button.dataset['copied'] ?? before;
  setTimeout(() => {
    label.textContent = before;
  }, 2500);
}
