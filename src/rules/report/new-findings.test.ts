import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFinding } from '#reader/finding.ts';
import { introducedBy } from './new-findings.ts';

const at = (line: number, id: string) => errorFinding('removed-name', 'a.yaml', { line, column: 1 }, { id });

test('a finding that moved is not new, a second one with the same arguments is', () => {
  assert.deepEqual(introducedBy([at(9, 'ann')], [at(1, 'ann')]), []);
  assert.deepEqual(introducedBy([at(1, 'ann'), at(2, 'ann')], [at(1, 'ann')]), [at(2, 'ann')]);
  assert.deepEqual(introducedBy([at(1, 'bob')], [at(1, 'ann')]), [at(1, 'bob')]);
});
