/** Saves each page for reading without a network, once it counts as read. Script of every page. */

import { isSavingEnabled } from './saving-setting.ts';

/** A page counts as read after this time, or when it is scrolled. */
const READ_AFTER_MS = 5000;
const notice = document.querySelector<HTMLElement>('[data-offline-notice]');

if (notice && 'serviceWorker' in navigator) {
  const savedAt = document.documentElement.dataset['saved'];
  if (savedAt !== undefined)
    void import('./offline-notice.ts').then((it) => it.showSavedCopy(notice, savedAt));
  else if (isSavingEnabled())
    whenRead(() => void import('./save-read-page.ts').then((it) => it.saveReadPage(notice)));
}

/** Calls a function once this page has been shown for some time, or scrolled. */
function whenRead(onRead: () => void): void {
  const controller = new AbortController();
  const finish = () => {
    if (document.visibilityState !== 'visible') return;
    controller.abort();
    onRead();
  };
  const start = () => {
    const timer = setInterval(finish, READ_AFTER_MS);
    controller.signal.addEventListener('abort', () => clearInterval(timer));
    addEventListener('scroll', finish, { passive: true, signal: controller.signal });
  };
  // A page that the browser renders ahead has no reader yet.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
