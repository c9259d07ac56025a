import type { UncheckedEntry } from '#reader/entry.ts';
import type { Kind } from '#schemas/edge.ts';
import { isRecord } from '#schemas/references.ts';
import type { Session } from '#schemas/session.ts';
import type { NodeId } from './model.ts';

/** `kind:id`. */
export function nodeId(kind: Kind, id: string): NodeId {
  return `${kind}:${id}`;
}

/** The sessions of an event file or of its programme; none for another entry. */
export function entrySessions({ kind, data }: UncheckedEntry): readonly Session[] {
  const sessions = kind === 'event' && isRecord(data) ? data['sessions'] : undefined;
  return Array.isArray(sessions) ? (sessions as readonly Session[]) : [];
}
