/** A menu or panel that covers other content; it closes with Escape, by a press elsewhere, and when another opens. */
const SELECTOR = 'details[data-dismissible]';

document.addEventListener('pointerdown', ({ target }) => {
  const around = target instanceof Element ? target.closest<HTMLDetailsElement>(SELECTOR) : null;
  closeAll(around);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector<HTMLDetailsElement>(`${SELECTOR}[open]`);
  if (!open) return;
  event.preventDefault();
  closeAll(null);
  open.querySelector('summary')?.focus();
});
// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches(SELECTOR)) closeAll(target);
  },
  { capture: true },
);

function closeAll(except: HTMLDetailsElement | null): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(`${SELECTOR}[open]`))
    if (details !== except) details.open = false;
}
