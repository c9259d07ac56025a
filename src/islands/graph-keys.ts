import { WAYS } from './arrow-keys.ts';

/** What the keys of the graph do. */
export interface KeyActions {
  walk: (key: string) => void;
  zoom: (by: number) => void;
  whole: () => void;
  open: () => void;
  letGo: () => void;
}

const ZOOM = 1.5;

/** Listens to the keys of the graph while it has the keyboard. */
export function listenToKeys(stage: HTMLElement, actions: KeyActions): void {
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionFor(event.key, actions);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
}

function actionFor(key: string, actions: KeyActions): (() => void) | undefined {
  if (Object.hasOwn(WAYS, key)) return () => actions.walk(key);
  const found: Readonly<Record<string, () => void>> = {
    '+': () => actions.zoom(ZOOM),
    '=': () => actions.zoom(ZOOM),
    '-': () => actions.zoom(1 / ZOOM),
    '0': actions.whole,
    Enter: actions.open,
    Escape: actions.letGo,
  };
  return found[key];
}
