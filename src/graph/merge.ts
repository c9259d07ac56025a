import type { Edge, Evidence } from './model.ts';

/**
 * Joins edges that say the same into one with all their evidence, each piece once.
 * What only one of them says (a name as credited, an affiliation) is kept; the order is that of first sight.
 */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const same = merged.get(key);
    merged.set(key, same ? join(same, edge) : edge);
  }
  return [...merged.values()];
}

function keyOf({ from, to, relation, qualifiers }: Edge): string {
  const { role, from: since, until, asOf } = qualifiers;
  return JSON.stringify([from, to, relation, role, since, until, asOf]);
}

function join(a: Edge, b: Edge): Edge {
  return {
    ...a,
    qualifiers: { ...b.qualifiers, ...a.qualifiers },
    evidence: unique([...a.evidence, ...b.evidence]),
  };
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((piece) => {
    const key = JSON.stringify(piece);
    return !seen.has(key) && seen.add(key);
  });
}
