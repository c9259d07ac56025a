import type { Certainty, Edge, Evidence, Qualifiers } from '../model/model.ts';

/**
 * Joins edges that say the same into one with all their evidence, each piece once.
 * What only one of them says (a name as credited, an affiliation) is kept; where two say it differently they stay
 * two edges, side by side. The order is that of first sight.
 */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const same = merged.get(key) ?? [];
    const place = same.findIndex(({ qualifiers }) => agree(qualifiers, edge.qualifiers));
    const other = same[place];
    merged.set(key, other ? same.with(place, join(other, edge)) : [...same, edge]);
  }
  return [...merged.values()].flat();
}

/** Each piece of evidence once, in the order of first sight. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((piece) => {
    const key = JSON.stringify(piece);
    return !seen.has(key) && seen.add(key);
  });
}

function keyOf({ from, to, relation, qualifiers }: Edge): string {
  const { role, since: since, until, asOf, at } = qualifiers;
  return JSON.stringify([from, to, relation, role, since, until, asOf, at]);
}

function agree(a: Qualifiers, b: Qualifiers): boolean {
  const keys = ['as', 'affiliation', 'title', 'note'] as const;
  return keys.every(
    (key) =>
      a[key] === undefined || b[key] === undefined || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
}

const SURENESS: readonly Certainty[] = ['implied', 'stated', 'disputed'];

function join(a: Edge, b: Edge): Edge {
  const otherwise = [...(a.disputedBy ?? []), ...(b.disputedBy ?? [])];
  return {
    ...a,
    qualifiers: { ...b.qualifiers, ...a.qualifiers },
    evidence: uniqueEvidence([...a.evidence, ...b.evidence]),
    certainty: SURENESS[Math.max(SURENESS.indexOf(a.certainty), SURENESS.indexOf(b.certainty))] ?? 'stated',
    ...(otherwise.length > 0 && { disputedBy: otherwise }),
  };
}
