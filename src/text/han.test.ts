import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HAN_PATTERN, hasHan, isHan } from './han.ts';

test('isHan accepts Han characters only', () => {
  assert.ok(isHan('云原生'));
  assert.ok(isHan('𠮷'));
  assert.ok(!isHan('云 native'));
  assert.ok(!isHan('。'));
  assert.ok(!isHan(''));
});

test('hasHan finds one Han character in other text', () => {
  assert.ok(hasHan('KubeCon 上海'));
  assert.ok(!hasHan('ひらがな, 한글, Latin'));
});

test('HAN_PATTERN can be part of a longer pattern', () => {
  assert.deepEqual('在 K8s 集群里'.match(new RegExp(`${HAN_PATTERN}{2,}`, 'gu')), ['集群里']);
});
