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

/** Roles of an organization at an event, in the order of pages. */
export const ORGANIZATION_ROLES = ['organizer', 'co-organizer', 'host', 'sponsor', 'partner'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

/** Roles of organizations by what they are for an event. */
export const ORGANIZATION_ROLE_GROUPS = {
  organizers: ['organizer', 'co-organizer', 'host'],
  sponsors: ['sponsor'],
  partners: ['partner'],
} as const satisfies Record<string, readonly OrganizationRole[]>;

/** The group of a role of a person or an organization at an event; undefined for another role. */
export function roleGroup(role: string): string | undefined {
  const groups: [string, readonly string[]][] = [ROLE_GROUPS, ORGANIZATION_ROLE_GROUPS].flatMap(
    Object.entries,
  );
  return groups.find(([, roles]) => roles.includes(role))?.[0];
}

/** The field `role` of a row of people. */
export const role = z.enum(ROLES).describe('What the person was there');
