/** What the service workers use of their global scope; TypeScript's library of workers excludes that of pages. */
export interface WorkerScope {
  location: { origin: string };
  clients: { claim: () => Promise<void> };
  registration: {
    navigationPreload?: { enable: () => Promise<void> };
    unregister: () => Promise<boolean>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: LifecycleEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchingEvent) => void) => void);
}

interface LifecycleEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page that the worker may answer. */
export interface FetchingEvent {
  request: Request;
  /** Answer that the browser requested while the worker was starting. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

/** The global scope of this worker. */
export const workerScope = globalThis as unknown as WorkerScope;
