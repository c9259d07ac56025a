import type { VerifyCheck } from '../verification.ts';

/** Every edge of the graph has evidence. */
export const evidenceCheck: VerifyCheck = {
  name: 'evidence',
  run({ graph }) {
    const bare = graph.edges.filter(({ evidence }) => evidence.length === 0);
    return {
      checked: graph.edges.length,
      faults: bare.map(({ from, relation, to }) => `${from} ${relation} ${to} has no evidence`),
    };
  },
};
