import type { Relationship } from '#graph/paths/page-projection.ts';
import { isParticipation, missedAs } from '#graph/queries/attendance.ts';
import type { Presence } from '#schemas/presence.ts';

/** How a person took part in an event where they were not; undefined for all other relationships. */
export function missedPresence({ missed, edges: [edge] }: Relationship): Presence | undefined {
  return missed && edge && isParticipation(edge) ? missedAs(edge) : undefined;
}
