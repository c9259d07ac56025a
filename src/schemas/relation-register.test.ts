import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RELATIONS } from './edge.ts';
import { relationDeclarations } from './relation-register.ts';

test('each relation is declared once, by fields or from prose, and every known one is', () => {
  const declared = relationDeclarations().map(({ relation }) => relation);
  assert.equal(new Set(declared).size, declared.length);
  assert.deepEqual(
    RELATIONS.filter((relation) => !declared.includes(relation)),
    [],
  );
});

test('a declaration has the kinds at both ends', () => {
  const of = (relation: string) => relationDeclarations().find((one) => one.relation === relation);
  assert.deepEqual(of('session-person'), { relation: 'session-person', from: ['session'], to: ['person'] });
  assert.deepEqual(of('in-series'), { relation: 'in-series', from: ['event'], to: ['series'] });
  assert.ok(of('about')?.to.includes('session'));
  assert.deepEqual(of('see-also')?.from, ['post', 'person']);
});
