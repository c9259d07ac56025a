import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { packFolding, unpackFolding } from './packed-folding.ts';

test('the folding table is the same after packing, in the order of its sources', () => {
  assert.equal(packFolding('裏里峯峰'), 'icv 8o0|1 1rx');
  assert.equal(unpackFolding(packFolding('裏里峯峰')), '峯峰裏里');
  assert.equal(unpackFolding(packFolding('')), '');
  const pairs = (text: string) => new Set(text.match(/../gsu));
  assert.deepEqual(pairs(unpackFolding(packFolding(allFoldingPairs()))), pairs(allFoldingPairs()));
});

test('characters beyond 16 bits keep their code point', () => {
  assert.equal(unpackFolding(packFolding('䥺𨱏𠮷吉')), '䥺𨱏𠮷吉');
});
