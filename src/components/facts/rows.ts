import type { Edge } from '#graph/model/model.ts';

type Participation = { person: string; role: string; via?: string; event: string; edge: Edge };

/** One person or event in one role, and all the ways in which: directly, or through sessions and parts. */
export interface Part {
  id: string;
  role: string;
  via: string[];
  edges: Edge[];
}

/** A node at the end of one or several edges. */
export interface End {
  id: string;
  edges: Edge[];
}

/**
 * Groups participations by role in the order given, and within a role by person or event: someone with three
 * sessions is named once, with all three.
 */
export function byRole(
  participations: readonly Participation[],
  end: 'person' | 'event',
  order: readonly string[],
): { role: string; parts: Part[] }[] {
  const parts = new Map<string, Part>();
  for (const participation of participations) {
    const { role, via, edge } = participation;
    const id = participation[end];
    const part = parts.get(`${role} ${id}`) ?? { id, role, via: [], edges: [] };
    if (via && !part.via.includes(via)) part.via.push(via);
    part.edges.push(edge);
    parts.set(`${role} ${id}`, part);
  }
  const rank = (role: string) => (order.includes(role) ? order.indexOf(role) : order.length);
  const roles = [...new Set([...parts.values()].map(({ role }) => role))].sort((a, b) => rank(a) - rank(b));
  return roles.map((role) => ({ role, parts: [...parts.values()].filter((part) => part.role === role) }));
}

/** Groups edges by the role they qualify and then by one end, both in the order in which they first appear. */
export function endsByRole(edges: readonly Edge[], end: 'from' | 'to'): { role: string; ends: End[] }[] {
  const roles = Map.groupBy(edges, ({ qualifiers }) => qualifiers.role ?? '');
  return [...roles].map(([role, members]) => ({ role, ends: byEnd(members, end) }));
}

/** Groups edges by one end, in the order in which the ends first appear. */
export function byEnd(edges: readonly Edge[], end: 'from' | 'to'): End[] {
  return [...Map.groupBy(edges, (edge) => edge[end])].map(([id, members]) => ({ id, edges: members }));
}
