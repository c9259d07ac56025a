import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFormerIds } from './former-ids.ts';

const formerIds = new Map([
  ['p-1', ['p-0', 'p-9']],
  ['p-2', ['p-8']],
]);

test('a paragraph has its former ids inside, a table in front', () => {
  assert.equal(
    withFormerIds(
      '<p id="p-1">One</p><table id="p-2"><tr><td>Two</td></tr></table><p id="p-3">3</p>',
      formerIds,
    ),
    '<p id="p-1"><span id="p-0" data-former></span><span id="p-9" data-former></span>One</p>' +
      '<span id="p-8" data-former></span><table id="p-2"><tr><td>Two</td></tr></table><p id="p-3">3</p>',
  );
});
