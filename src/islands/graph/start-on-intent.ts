/** Events that show that the reader wants to use the picture. */
const INTENT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'wheel', 'input'] as const;

/**
 * Calls a function when the reader first touches a part of the page, once, so that nothing is loaded for readers who
 * only pass it. A click on a link of the part before it has started does not open the link.
 * @param isWanted true to call the function at once
 * @param start receives a function that returns `data-at` of the element clicked meanwhile, or an empty string
 */
export function startOnIntent(
  root: HTMLElement,
  isWanted: boolean,
  start: (clicked: () => string) => Promise<void>,
): void {
  const controller = new AbortController();
  const { signal } = controller;
  let clicked = '';
  let hasStarted = false;
  const begin = () => {
    if (hasStarted) return;
    hasStarted = true;
    void start(() => clicked).finally(() => controller.abort());
  };
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('[data-at]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      clicked = link.getAttribute('data-at') ?? '';
    },
    { signal },
  );
  for (const type of INTENT_EVENTS) root.addEventListener(type, begin, { signal, passive: true });
  if (isWanted) begin();
}
