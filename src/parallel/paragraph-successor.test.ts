import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphSuccessor } from './paragraph-successor.ts';

const paragraph = (id: string, text: string, ...targets: string[]) => ({ id, text, targets });
const former = paragraph('old', '王泽锋在上海为贡献者致辞。', 'person:kevin-wang', 'event:summit');

test('the paragraph that names the same people in like words is the successor', () => {
  const current = [
    paragraph('other', '会场里坐了许多人。', 'event:summit'),
    paragraph('new', '在上海致辞的是王泽锋。', 'person:kevin-wang'),
  ];
  assert.equal(paragraphSuccessor(former, current)?.id, 'new');
});

test('a paragraph of other people in other words is none', () => {
  const current = [paragraph('a', '会后大家去吃饭。', 'person:someone'), paragraph('b', '没有人。')];
  assert.equal(paragraphSuccessor(former, current), undefined);
  assert.equal(paragraphSuccessor(former, []), undefined);
});
