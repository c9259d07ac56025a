import { line } from './text.ts';

/** The roles that every archive has, unless its `site.yml` lists others. Being named in a recap is not one of them. */
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
/** A role of a person at an event: an id of `ROLES`, or of the archive's own roles. */
export type Role = string;

/** What roles are for an event. Who hosts an event or a session is an organizer, not a performer, on posters, in JSON-LD and in encounters. */
export const ROLE_GROUP_NAMES = ['organizers', 'speakers', 'helpers', 'recipients', 'attendees'] as const;
export type RoleGroup = (typeof ROLE_GROUP_NAMES)[number];

/** Roles by group. */
export type RoleGroups = Readonly<Record<RoleGroup, readonly Role[]>>;

/** The groups of `ROLES`. */
export const ROLE_GROUPS = {
  organizers: ['organizer', 'host', 'co-chair', 'programme-committee'],
  speakers: ['keynote-speaker', 'speaker', 'panelist', 'moderator', 'workshop-lead'],
  helpers: ['volunteer', 'mentor'],
  recipients: ['award-recipient'],
  attendees: ['attendee'],
} as const satisfies Record<RoleGroup, readonly (typeof ROLES)[number][]> as RoleGroups;

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
export function roleGroup(role: string, groups: RoleGroups): string | undefined {
  const all: [string, readonly string[]][] = [groups, ORGANIZATION_ROLE_GROUPS].flatMap(Object.entries);
  return all.find(([, roles]) => roles.includes(role))?.[0];
}

/** A role of a person. Which ids there are, the settings of the archive say; a rule compares them. */
export const role = line.describe('What the person was there: speaker, organizer, attendee …');
