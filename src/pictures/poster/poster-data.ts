import type { LinkedItem } from '../svg/linked-item.ts';

/** What the poster of an event is drawn from; the event's page has all of it as text. */
export interface EventPosterData {
  /** Id of the event, which determines the rotation of the picture. */
  id: string;
  /** Text in the middle: the year. */
  centre: string;
  /** Accessible name of the picture. */
  label: string;
  /** Organizers, speakers, and everybody else who took part. */
  hosts: readonly LinkedItem[];
  speakers: readonly LinkedItem[];
  guests: readonly LinkedItem[];
  /** Ids of people who were in the same session, as pairs. */
  sessionPairs: readonly (readonly [string, string])[];
  /** Events that are part of this one. */
  parts: readonly LinkedItem[];
  projects: readonly LinkedItem[];
  /** Number of known sessions, shown as ticks around the middle. */
  sessions: number;
}
