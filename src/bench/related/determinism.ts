import { createHash } from 'node:crypto';
import { buildGraph } from '#graph/build/build-graph.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import type { Archive } from '#reader/archive.ts';
import { seededRandom } from '#text/seeded-random.ts';
import { comparedNodes } from './related-lists.ts';

/** Whether all lists are the same, byte for byte, when the entries of an archive are read in other orders. */
export interface Determinism {
  shuffles: number;
  same: boolean;
  /** SHA-256 of the lists in the archive's own order. */
  digest: string;
}

/** Computes all lists for the entries in their own order and in `shuffles` random orders, and compares the digests. */
export function checkDeterminism(archive: Archive, shuffles: number): Determinism {
  const orders = Array.from({ length: shuffles }, (_, seed) => shuffled(archive.entries, seed + 1));
  const digests = [archive.entries, ...orders].map((entries) => digestOfLists({ ...archive, entries }));
  return { shuffles, same: new Set(digests).size === 1, digest: digests[0] ?? '' };
}

function digestOfLists(archive: Archive): string {
  const graph = buildGraph(archive);
  const related = createRelatedQuery(graph);
  const lists = comparedNodes(graph).map(({ id }) => [id, related(id)]);
  return createHash('sha256').update(JSON.stringify(lists)).digest('hex');
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  const random = seededRandom(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
