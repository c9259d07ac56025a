import type { LinkRun } from './check-links.ts';

/** A run of link checks without pauses, on a fixed day, for tests: every page is there, and none has a copy. */
export function linkRunSample(rest: Partial<LinkRun>): LinkRun {
  return {
    today: '2026-01-10',
    limit: 100,
    hosts: 3,
    pauseMs: 0,
    deadline: Number.POSITIVE_INFINITY,
    request: async () => ({ status: 'ok', answer: 200 }),
    copyOf: async () => undefined,
    onAnswer: () => undefined,
    ...rest,
  };
}
