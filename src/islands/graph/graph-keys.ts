import { DIRECTIONS } from './arrow-keys.ts';

/** What the keys of the graph do. */
export interface GraphKeyActions {
  move: (arrowKey: string) => void;
  zoom: (factor: number) => void;
  showAll: () => void;
  openPage: () => void;
  clearFocus: () => void;
}

const ZOOM_FACTOR = 1.5;

/** Handles the keys of the graph while it has the keyboard focus. */
export function listenToGraphKeys(stage: HTMLElement, actions: GraphKeyActions): void {
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = graphKeyAction(event.key, actions);
    if (!action) return;
    event.preventDefault();
    // The site's own shortcuts must not act on the same key.
    event.stopPropagation();
    action();
  });
}

/** The action of a key; undefined for any other key. */
export function graphKeyAction(key: string, actions: GraphKeyActions): (() => void) | undefined {
  if (Object.hasOwn(DIRECTIONS, key)) return () => actions.move(key);
  const byKey: Readonly<Record<string, () => void>> = {
    '+': () => actions.zoom(ZOOM_FACTOR),
    '=': () => actions.zoom(ZOOM_FACTOR),
    '-': () => actions.zoom(1 / ZOOM_FACTOR),
    '0': actions.showAll,
    Enter: actions.openPage,
    Escape: actions.clearFocus,
  };
  return Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}
