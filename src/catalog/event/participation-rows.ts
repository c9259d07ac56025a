import type { Edge } from '#graph/model/model.ts';
import { missedAs } from '#graph/queries/attendance.ts';
import type { Participation } from '#graph/queries/participants.ts';
import { PRESENCES } from '#schemas/presence.ts';

/** One person or event in one role, with the edges that state it and the sessions or parts it is stated for. */
export interface RoleParticipation {
  id: string;
  role: string;
  via: string[];
  edges: Edge[];
}

/** A node at the end of one or several edges. */
export interface EdgeEnd {
  id: string;
  edges: Edge[];
}

/**
 * Groups participations by role in the order given, and within a role by person or event: a person with three
 * sessions is one row with three ids in `via`.
 */
export function groupByRole(
  participations: readonly (Omit<Participation, 'role'> & { role: string })[],
  end: 'person' | 'event',
  order: readonly string[],
): { role: string; parts: RoleParticipation[] }[] {
  const parts = new Map<string, RoleParticipation>();
  for (const participation of participations) {
    const { role, via, edge } = participation;
    const id = participation[end];
    const part = parts.get(`${role} ${id}`) ?? { id, role, via: [], edges: [] };
    if (via && !part.via.includes(via)) part.via.push(via);
    part.edges.push(edge);
    parts.set(`${role} ${id}`, part);
  }
  const rank = (role: string) => (order.includes(role) ? order.indexOf(role) : order.length);
  const groups = [...Map.groupBy(parts.values(), ({ role }) => role)];
  return groups.sort(([a], [b]) => rank(a) - rank(b)).map(([role, members]) => ({ role, parts: members }));
}

/** Groups participations of people who were not there by how they took part, as `groupByRole` does by role. */
export function groupByPresence(participations: readonly Participation[], end: 'person' | 'event') {
  const byPresence = participations.map(({ role, ...rest }) => ({ ...rest, role: missedAs(rest.edge) }));
  return groupByRole(byPresence, end, PRESENCES).map(({ role, parts }) => ({ presence: role, parts }));
}

/** Groups edges by the role they qualify and then by one end, both in the order in which they first appear. */
export function groupEndsByRole(
  edges: readonly Edge[],
  end: 'from' | 'to',
): { role: string; ends: EdgeEnd[] }[] {
  const roles = Map.groupBy(edges, ({ qualifiers: { role } }) => (typeof role === 'string' ? role : ''));
  return [...roles].map(([role, members]) => ({ role, ends: groupByEnd(members, end) }));
}

/** Groups edges by one end, in the order in which the ends first appear. */
export function groupByEnd(edges: readonly Edge[], end: 'from' | 'to'): EdgeEnd[] {
  return [...Map.groupBy(edges, (edge) => edge[end])].map(([id, members]) => ({ id, edges: members }));
}
