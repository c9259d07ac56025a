import type { Certainty, Edge, Evidence } from '../model/model.ts';

/**
 * Merges edges that state the same into one with all their evidence. A qualifier that only one of them has (a credited
 * name, an affiliation) is kept; edges whose qualifiers differ stay apart. The order is that of first occurrence.
 */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = mergeKey(edge);
    const same = merged.get(key) ?? [];
    const index = same.findIndex((other) => areCompatible(other, edge));
    const other = same[index];
    merged.set(key, other ? same.with(index, mergeTwo(other, edge)) : [...same, edge]);
  }
  return [...merged.values()].flat();
}

/** Evidence without duplicates, in the order of first occurrence. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** Edges are merged only if their ends, relation, role and dates are equal. */
function mergeKey({ from, to, relation, qualifiers }: Edge): string {
  const { role, since, until, asOf, at } = qualifiers;
  return JSON.stringify([from, to, relation, role, since, until, asOf, at]);
}

/** True unless both edges have one of the other qualifiers with different values. */
function areCompatible({ qualifiers: a }: Edge, { qualifiers: b }: Edge): boolean {
  return (['presence', 'as', 'affiliation', 'title', 'note'] as const).every(
    (name) =>
      a[name] === undefined || b[name] === undefined || JSON.stringify(a[name]) === JSON.stringify(b[name]),
  );
}

/** From the weakest: of merged edges the last certainty in this order is kept. */
const CERTAINTY_ORDER: readonly Certainty[] = ['implied', 'stated', 'disputed'];

function mergeTwo(a: Edge, b: Edge): Edge {
  const [first, second] = [CERTAINTY_ORDER.indexOf(a.certainty), CERTAINTY_ORDER.indexOf(b.certainty)];
  const disputedBy = [...(a.disputedBy ?? []), ...(b.disputedBy ?? [])];
  return {
    ...a,
    qualifiers: { ...b.qualifiers, ...a.qualifiers },
    evidence: uniqueEvidence([...a.evidence, ...b.evidence]),
    certainty: CERTAINTY_ORDER[Math.max(first, second)] ?? 'stated',
    ...(disputedBy.length > 0 && { disputedBy }),
  } as Edge;
}
