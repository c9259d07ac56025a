import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortcutAction } from './shortcut-keys.ts';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

test('each key has one action', () => {
  assert.equal(shortcutAction(press('j'), false, true), 'next');
  assert.equal(shortcutAction(press('2'), false, true), 'traditional');
  assert.equal(shortcutAction(press('x'), false, true), undefined);
  assert.equal(shortcutAction(press('toString'), false, true), undefined);
});

test('no action while typing, while composing, or with a modifier key', () => {
  assert.equal(shortcutAction(press('j'), true, true), undefined);
  assert.equal(shortcutAction(press('k', { ctrlKey: true }), false, true), undefined);
  assert.equal(shortcutAction(press('p', { isComposing: true }), false, true), undefined);
});

test('with shortcuts turned off only the table of shortcuts still opens', () => {
  assert.equal(shortcutAction(press('j'), false, false), undefined);
  assert.equal(shortcutAction(press('?'), false, false), 'help');
});
