import { areNeighbouringEditions, areSameWeeks } from './chronology.ts';
import type { Graph, Node } from './model.ts';
import type { Reason } from './related.ts';

const BONUS = { 'see-also': 0.25, 'neighbouring-edition': 0.1, 'same-weeks': 0.05 } as const;

/** What brings two nodes together besides their neighbours: picked by hand, editions in a row, one city in one month. */
export function bonuses(graph: Graph, a: Node, b: Node): Reason[] {
  const kinds: (keyof typeof BONUS)[] = [];
  const picked = [...(graph.out.get(a.id) ?? []), ...(graph.out.get(b.id) ?? [])].filter(
    ({ relation, from, to }) =>
      relation === 'see-also' && [from, to].includes(a.id) && [from, to].includes(b.id),
  );
  if (picked.length > 0) kinds.push('see-also');
  if (areNeighbouringEditions(graph, a, b)) kinds.push('neighbouring-edition');
  if (areSameWeeks(a, b)) kinds.push('same-weeks');
  const evidence = picked.flatMap((edge) => edge.evidence);
  return kinds.map((type) => ({ type, shared: b.id, share: BONUS[type], evidence: [evidence, []] }));
}
