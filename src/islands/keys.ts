/** What a single key does in a page, without Ctrl, Alt or the Command key. */
export type Action =
  | 'help'
  | 'next'
  | 'previous'
  | 'copy'
  | 'pin'
  | 'beside'
  | 'simplified'
  | 'traditional'
  | 'english';

/** The keys and what they do; `/` and Ctrl-K belong to the search box. */
export const KEYS: Readonly<Record<string, Action>> = {
  '?': 'help',
  j: 'next',
  k: 'previous',
  y: 'copy',
  p: 'pin',
  b: 'beside',
  1: 'simplified',
  2: 'traditional',
  3: 'english',
};

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

/**
 * The action a key press asks for. Nothing while somebody is typing, and, for any key but `?`, nothing once
 * single keys are turned off (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function actionOf(press: Press, typing: boolean, on: boolean): Action | undefined {
  if (typing || press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  const action = Object.hasOwn(KEYS, press.key) ? KEYS[press.key] : undefined;
  return on || action === 'help' ? action : undefined;
}
