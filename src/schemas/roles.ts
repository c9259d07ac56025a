import { z } from 'zod';

/** Roles of a person at an event. Being named in a recap is not one of them. */
export const ROLES = [
  'keynote-speaker',
  'speaker',
  'panelist',
  'moderator',
  'workshop-lead',
  'co-chair',
  'programme-committee',
  'organizer',
  'host',
  'volunteer',
  'mentor',
  'award-recipient',
  'attendee',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Roles by what they are for an event. Who hosts an event or a session is an organizer, not a performer, on posters, in
 * JSON-LD and in encounters.
 */
export const ROLE_GROUPS = {
  organizers: ['organizer', 'host', 'co-chair', 'programme-committee'],
  speakers: ['keynote-speaker', 'speaker', 'panelist', 'moderator', 'workshop-lead'],
  helpers: ['volunteer', 'mentor'],
  recipients: ['award-recipient'],
  attendees: ['attendee'],
} as const satisfies Record<string, readonly Role[]> as Readonly<
  Record<'organizers' | 'speakers' | 'helpers' | 'recipients' | 'attendees', readonly Role[]>
>;

export const role = z.enum(ROLES).describe('What the person was there');
