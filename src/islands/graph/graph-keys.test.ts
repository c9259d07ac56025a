import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphKeyAction } from './graph-keys.ts';

test('each key of the graph has one action, other keys have none', () => {
  const calls: string[] = [];
  const actions = {
    move: (key: string) => calls.push(key),
    zoom: (factor: number) => calls.push(factor > 1 ? 'in' : 'out'),
    showAll: () => calls.push('all'),
    openPage: () => calls.push('open'),
    clearFocus: () => calls.push('clear'),
  };
  for (const key of ['ArrowUp', '+', '-', '0', 'Enter', 'Escape']) graphKeyAction(key, actions)?.();
  assert.deepEqual(calls, ['ArrowUp', 'in', 'out', 'all', 'open', 'clear']);
  assert.equal(graphKeyAction('a', actions), undefined);
  assert.equal(graphKeyAction('toString', actions), undefined);
});
