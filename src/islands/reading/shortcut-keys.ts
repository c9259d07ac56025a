/** What a single key does on a page. */
export type ShortcutAction =
  | 'help'
  | 'next'
  | 'previous'
  | 'copy'
  | 'pin'
  | 'beside'
  | 'simplified'
  | 'traditional'
  | 'english';

/** The keys of the page; `/` and Ctrl K are those of the search box. */
const ACTIONS: Readonly<Record<string, ShortcutAction>> = {
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

/** The parts of a keyboard event that decide. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * The action of a key press; undefined while text is typed and with Ctrl, Alt or ⌘. Readers can turn single keys off,
 * all but `?` (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function shortcutAction(
  press: KeyPress,
  typing: boolean,
  enabled: boolean,
): ShortcutAction | undefined {
  if (typing || press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  const action = Object.hasOwn(ACTIONS, press.key) ? ACTIONS[press.key] : undefined;
  return enabled || action === 'help' ? action : undefined;
}
