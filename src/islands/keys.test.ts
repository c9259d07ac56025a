import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf } from './keys.ts';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

test('a key does its work', () => {
  assert.equal(actionOf(press('j'), false, true), 'next');
  assert.equal(actionOf(press('2'), false, true), 'traditional');
  assert.equal(actionOf(press('x'), false, true), undefined);
  assert.equal(actionOf(press('toString'), false, true), undefined);
});

test('nobody is disturbed while typing, composing or using the browser', () => {
  assert.equal(actionOf(press('j'), true, true), undefined);
  assert.equal(actionOf(press('k', { ctrlKey: true }), false, true), undefined);
  assert.equal(actionOf(press('p', { isComposing: true }), false, true), undefined);
});

test('turned off, only the table of keys still opens', () => {
  assert.equal(actionOf(press('j'), false, false), undefined);
  assert.equal(actionOf(press('?'), false, false), 'help');
});
