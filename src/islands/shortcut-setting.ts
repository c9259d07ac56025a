const PLACE = 'single-keys';

/** True unless this reader has turned single-key shortcuts off. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the reader's choice in this browser, and nowhere else. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, 'off');
  } catch {
    // A browser that remembers nothing asks again next time.
  }
}
