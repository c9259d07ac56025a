import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORGANIZATION_ROLES, ROLES } from '#schemas/roles.ts';
import { valueSuggestion } from './value-suggestion.ts';

test('the label of a value on the pages, in Chinese or English, proposes the value', () => {
  const role = (written: string) => valueSuggestion(written, ROLES, 'role').suggestion;
  assert.equal(role('讲者'), 'speaker');
  assert.equal(role('获奖者'), 'award-recipient');
  assert.equal(role('Keynote speaker'), 'keynote-speaker');
  assert.equal(valueSuggestion('已举行', ['held', 'planned'], 'status').suggestion, 'held');
  assert.equal(valueSuggestion('赞助', ORGANIZATION_ROLES).suggestion, 'sponsor');
});

test('another Chinese word for a value proposes it, and a slip of the keyboard the nearest value', () => {
  assert.equal(valueSuggestion('讲师', ROLES, 'role').suggestion, 'speaker');
  assert.equal(valueSuggestion('已举办', ['held', 'planned']).suggestion, 'held');
  assert.equal(valueSuggestion('speeker', ROLES, 'role').suggestion, 'speaker');
  assert.deepEqual(valueSuggestion('厨师', ROLES, 'role'), {});
});
