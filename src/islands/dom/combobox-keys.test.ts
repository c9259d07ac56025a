import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comboboxAction } from './combobox-keys.ts';

const closed = { count: 0, selected: undefined, wrap: 'input' } as const;
const at = (selected: number | undefined, wrap: 'input' | 'first' = 'input') => ({
  count: 3,
  selected,
  wrap,
});
const select = (index: number | undefined) => ({ type: 'select', index });

test('an arrow opens a closed list, then moves through the options', () => {
  assert.deepEqual(comboboxAction('ArrowDown', closed), { type: 'open' });
  assert.deepEqual(comboboxAction('ArrowDown', at(undefined)), select(0));
  assert.deepEqual(comboboxAction('ArrowUp', at(undefined)), select(2));
  assert.deepEqual(comboboxAction('ArrowDown', at(0)), select(1));
});

test('past either end comes the text itself, or the option at the other end', () => {
  assert.deepEqual(comboboxAction('ArrowDown', at(2)), select(undefined));
  assert.deepEqual(comboboxAction('ArrowUp', at(0)), select(undefined));
  assert.deepEqual(comboboxAction('ArrowDown', at(2, 'first')), select(0));
  assert.deepEqual(comboboxAction('ArrowUp', at(0, 'first')), select(2));
});

test('Enter chooses the selected option and is left to the form without one', () => {
  assert.deepEqual(comboboxAction('Enter', at(1)), { type: 'choose' });
  assert.equal(comboboxAction('Enter', at(undefined)), undefined);
});

test('Escape closes the list, then clears the field', () => {
  assert.deepEqual(comboboxAction('Escape', at(1)), { type: 'close' });
  assert.deepEqual(comboboxAction('Escape', closed), { type: 'clear' });
  assert.equal(comboboxAction('a', at(1)), undefined);
});
