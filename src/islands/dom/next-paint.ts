/** Waits until the browser has painted; in a page that is not visible, where nothing is painted, until its next task. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const soon = () => setTimeout(resolve);
    if (document.hidden) soon();
    else requestAnimationFrame(soon);
  });
}
