const STORAGE_KEY = 'single-keys';

/** True unless the reader has turned single-key shortcuts off. */
export function areShortcutsEnabled(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    // localStorage may be unavailable.
    return true;
  }
}

/** Stores the reader's choice in this browser only. */
export function enableShortcuts(enabled: boolean): void {
  try {
    if (enabled) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
  } catch {
    // localStorage may be unavailable.
  }
}
