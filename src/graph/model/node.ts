import type { Entry } from '#reader/entry.ts';
import type { Kind } from '#schemas/edge.ts';
import type { Event } from '#schemas/event.ts';
import type { Programme, Session } from '#schemas/session.ts';
import type { NodeId } from './model.ts';

/** `kind:id`. */
export function nodeId(kind: Kind, id: string): NodeId {
  return `${kind}:${id}`;
}

/** The sessions an entry holds: those of an event file or of its programme. */
export function entrySessions(entry: Entry): readonly Session[] {
  if (entry.kind !== 'event') return [];
  return (entry.data as Event | Programme).sessions ?? [];
}

/** Orders strings by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
