import assert from 'node:assert/strict';
import { test } from 'node:test';
import { threadBudget } from './thread-budget.ts';

const GB = 2 ** 30;
const MB = 2 ** 20;

test('a small archive is rendered by a thread for each processor, at most four', () => {
  for (const [processors, threads] of [
    [1, 1],
    [2, 2],
    [16, 4],
  ] as const)
    assert.equal(threadBudget({ processors, memory: 8 * GB, archiveBytes: 10 * MB }).threads, threads);
});

test('a large archive is rendered by as many threads as memory suffices for, at least one', () => {
  const threadsFor = (memory: number) =>
    threadBudget({ processors: 8, memory: memory * GB, archiveBytes: 300 * MB }).threads;
  assert.deepEqual([4, 16, 32].map(threadsFor), [1, 2, 4]);
});

test('the heaps of all threads together leave memory for the rest of a build', () => {
  for (const memory of [8, 16, 64]) {
    const { threads, heapMb } = threadBudget({ processors: 4, memory: memory * GB, archiveBytes: 200 * MB });
    assert.ok(threads * heapMb * MB < memory * GB * 0.61);
  }
});
