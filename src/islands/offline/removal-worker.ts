import { clearSavedPages } from './page-store.ts';
import { workerScope } from './worker-scope.ts';

/**
 * Published as the service worker when `site.offlineReading` is off: browsers that still have the other one replace it by
 * this one at their next visit, and it deletes what was stored and removes itself.
 */
workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));
workerScope.addEventListener('activate', (event) =>
  event.waitUntil(clearSavedPages().then(() => workerScope.registration.unregister())),
);
