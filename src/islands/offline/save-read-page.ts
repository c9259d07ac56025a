import { showNewerVersion } from './offline-notice.ts';
import { isSavablePage } from './offline-rules.ts';
import { savedText, savePage } from './page-store.ts';
import { canSavePages, registerWorker } from './worker-registration.ts';

/** After a tab was hidden for less than this, the page is not compared with the site's version. */
const CHECK_AFTER_MS = 10 * 60 * 1000;

/**
 * Saves this page for reading without a network. A failure, such as a full disk, changes nothing for the reader.
 * @param notice element that shows whether the site has a newer version
 */
export async function saveReadPage(notice: HTMLElement): Promise<void> {
  if (!canSavePages()) return;
  const path = location.pathname;
  try {
    await registerWorker();
    if (!isSavablePage(path)) return;
    await savePage(path, pageTitle(), loadedFiles());
    document.documentElement.dataset['read'] = 'saved';
  } catch {
    return;
  }
  noticeNewerVersion(path, notice);
}

function pageTitle(): string {
  return document.querySelector('h1')?.textContent?.trim() || document.title;
}

/** Paths of the files of this site that the browser has loaded for the page. */
function loadedFiles(): string[] {
  return performance.getEntriesByType('resource').flatMap(({ name }) => {
    const url = new URL(name);
    return url.origin === location.origin ? [url.pathname] : [];
  });
}

/** Compares the page with the site's when the reader comes back to it after some time. */
function noticeNewerVersion(path: string, notice: HTMLElement): void {
  let hiddenAt = 0;
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = performance.now();
      return;
    }
    if (performance.now() - hiddenAt < CHECK_AFTER_MS) return;
    const [saved, response] = await Promise.all([
      savedText(path),
      fetch(path, { cache: 'no-cache' }).catch(() => undefined),
    ]);
    if (saved !== undefined && response?.ok && saved !== (await response.text())) showNewerVersion(notice);
  });
}
