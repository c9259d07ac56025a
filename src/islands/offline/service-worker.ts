import { markAsSaved, offlinePagePath, requestKind } from './offline-rules.ts';
import { FILES_CACHE, PAGES_CACHE, SAVED_AT_HEADER } from './page-store.ts';
import { type FetchingEvent, workerScope } from './worker-scope.ts';

/**
 * The service worker: it answers with stored pages and files where there is no network. It stores nothing itself: a page
 * saves itself once it is read (`save-when-read.ts`).
 */
workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));
workerScope.addEventListener('activate', (event) => {
  const preload = workerScope.registration.navigationPreload?.enable() ?? Promise.resolve();
  event.waitUntil(preload.then(() => workerScope.clients.claim()));
});
workerScope.addEventListener('fetch', (event) => {
  const kind = requestKind(event.request, workerScope.location.origin);
  if (kind === 'page') event.respondWith(networkPage(event));
  else if (kind === 'hashed-file') event.respondWith(storedFile(event.request));
  else if (kind === 'file') event.respondWith(networkFile(event.request));
});

/** The page from the network; without one its stored copy, else the list of what is stored. */
async function networkPage({ request, preloadResponse }: FetchingEvent): Promise<Response> {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch {
    const { pathname } = new URL(request.url);
    const saved = (await savedPage(pathname)) ?? (await savedPage(offlinePagePath(pathname), ''));
    return saved ?? Response.error();
  }
}

/** @param time of saving that the page states; empty for the list that is shown in place of another page */
async function savedPage(path: string, time?: string): Promise<Response | undefined> {
  const stored = await (await caches.open(PAGES_CACHE)).match(path);
  if (!stored) return undefined;
  const savedAt = time ?? stored.headers.get(SAVED_AT_HEADER) ?? '';
  return new Response(markAsSaved(await stored.text(), savedAt), { headers: stored.headers });
}

async function storedFile(request: Request): Promise<Response> {
  return (await (await caches.open(FILES_CACHE)).match(request.url)) ?? fetch(request);
}

async function networkFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await (await caches.open(FILES_CACHE)).match(request.url)) ?? Response.error();
  }
}
