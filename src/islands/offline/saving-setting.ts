const STORAGE_KEY = 'offline-reading';

/** True unless the reader has turned the saving of pages off. */
export function isSavingEnabled(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    // localStorage may be unavailable.
    return false;
  }
}

/** Stores the reader's choice in this browser only. */
export function enableSaving(enabled: boolean): void {
  try {
    if (enabled) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
  } catch {
    // localStorage may be unavailable.
  }
}
