import type { Edge } from '#graph/model.ts';

type Participation = { person: string; role: string; via?: string; event: string; edge: Edge };

/** One person or event in one role, and all the ways in which: directly, or through sessions and parts. */
export interface Part {
  id: string;
  role: string;
  via: string[];
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

/** Groups edges by the role they qualify, in the order in which the roles first appear. */
export function edgesByRole(edges: readonly Edge[], end: 'from' | 'to'): { role: string; edges: Edge[] }[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const role = edge.qualifiers.role ?? '';
    const group = groups.get(role) ?? [];
    if (!group.some((other) => other[end] === edge[end])) group.push(edge);
    groups.set(role, group);
  }
  return [...groups].map(([role, members]) => ({ role, edges: members }));
}
