/** What a key does in a combobox. */
export type ComboboxAction =
  | { type: 'open' }
  /** Selects the option at an index; none when the index is undefined. */
  | { type: 'select'; index: number | undefined }
  | { type: 'choose' }
  | { type: 'close' }
  | { type: 'clear' };

export interface ComboboxState {
  /** Number of options; 0 while the list is closed. */
  count: number;
  /** Index of the selected option. */
  selected: number | undefined;
  /**
   * What follows the last option. `input`: no option, so that the text itself can be submitted; `first`: the first
   * option, for fields where one option must be chosen.
   */
  wrap: 'input' | 'first';
}

/**
 * The keyboard of a combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 * @returns undefined for a key that does what it does in any text field
 */
export function comboboxAction(
  key: string,
  { count, selected, wrap }: ComboboxState,
): ComboboxAction | undefined {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (count === 0) return { type: 'open' };
    return { type: 'select', index: nextIndex(key === 'ArrowDown' ? 1 : -1, { count, selected, wrap }) };
  }
  if (key === 'Enter') return selected === undefined ? undefined : { type: 'choose' };
  if (key === 'Escape') return { type: count > 0 ? 'close' : 'clear' };
  return undefined;
}

function nextIndex(step: 1 | -1, { count, selected, wrap }: ComboboxState): number | undefined {
  if (selected === undefined) return step === 1 ? 0 : count - 1;
  const next = selected + step;
  if (next >= 0 && next < count) return next;
  return wrap === 'input' ? undefined : (next + count) % count;
}
