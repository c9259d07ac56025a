/** Path of the service worker; at the root, because its scope is its folder. */
const WORKER_PATH = '/sw.js';
/** Name of the one policy for Trusted Types that `netlify.toml` allows. */
const POLICY_NAME = 'service-worker';

interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** True when the browser can keep pages. */
export function canSavePages(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Registers the service worker, which then answers for pages of the whole site. */
export async function registerWorker(): Promise<void> {
  if (await navigator.serviceWorker.getRegistration('/')) return;
  await navigator.serviceWorker.register(trustedWorkerUrl(), { scope: '/', updateViaCache: 'none' });
}

/** Removes the service worker. */
export async function unregisterWorker(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  for (const registration of registrations) await registration.unregister();
}

/** The URL as a trusted value, which Trusted Types require; the policy allows no other URL. */
function trustedWorkerUrl(): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  if (!factory) return WORKER_PATH;
  const rules = {
    createScriptURL: (url: string) => {
      if (url !== WORKER_PATH) throw new TypeError(`${url} is not the service worker of this site.`);
      return url;
    },
  };
  return factory.createPolicy(POLICY_NAME, rules).createScriptURL(WORKER_PATH);
}
